import { route } from '@forge/api';
import { JiraError } from '../../export/jira-error';
import { z } from 'zod';
import { ask, send, type JiraTransport } from '../call';

const ENDPOINT = 'POST /rest/api/3/issue/{issueIdOrKey}/attachments';

/**
 * Attaches a text file. The part must be named `file`, and the header keeps the XSRF check away (facts/jira.md §2).
 * The form is encoded by the platform's own `Response`, because Forge's typed request takes bytes, not forms.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-issue-issueidorkey-attachments-post
 * @throws JiraError
 */
export async function attachText(transport: JiraTransport, issueKey: string, filename: string, text: string): Promise<void> {
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'text/markdown' }), filename);
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type');
  if (type === null) throw new JiraError(ENDPOINT, { kind: 'refused', status: 400, problem: { messages: ['The attachment could not be encoded.'], fields: {} } });
  await send(transport, {
    endpoint: ENDPOINT,
    path: route`/rest/api/3/issue/${issueKey}/attachments`,
    body: await encoded.arrayBuffer(),
    headers: { 'Content-Type': type, 'X-Atlassian-Token': 'no-check' },
  });
}

const metaShape = z.object({ enabled: z.boolean(), uploadLimit: z.number() });

/**
 * Whether files can be attached on this site, and how large they may be in bytes.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-meta-get
 * @throws JiraError
 */
export const attachmentMeta = (transport: JiraTransport): Promise<{ readonly enabled: boolean; readonly uploadLimit: number }> =>
  ask(transport, { endpoint: 'GET /rest/api/3/attachment/meta', path: route`/rest/api/3/attachment/meta` }, metaShape);
