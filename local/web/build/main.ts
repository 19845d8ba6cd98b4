import { writeFrames } from './write-frames';

void writeFrames(process.cwd()).then(
  (folders) => {
    for (const folder of folders) console.log(folder);
    process.exit(0);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
