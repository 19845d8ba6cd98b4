import { setTimeout as sleep } from 'node:timers/promises';
import { goodBehaviour } from './good-model';
import { startProvider, type SeenRequest } from './provider-servers';

/**
 * A model that needs neither key nor network, for trying the screens and the command by hand:
 * `node local/run.mjs test/model/serve.ts [milliseconds an answer] [port]`, then LLM_BASE_URL as it says.
 */
async function main([wait = '0', port = '0']: readonly string[]): Promise<void> {
  const answer = async (request: SeenRequest) => {
    await sleep(Number(wait));
    return goodBehaviour(request);
  };
  const { address } = await startProvider('compatible', answer, Number(port));
  console.log(`LLM_BASE_URL=${address} LLM_MODEL=scripted`);
}

void main(process.argv.slice(2));
