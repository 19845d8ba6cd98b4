// jira.js loads its MIME table by a dynamic import, which jest's CommonJS runtime does not have; hence a process of its own.
import { Version3Client } from 'jira.js';

const [host, email, apiToken, issueIdOrKey] = process.argv.slice(2);
const client = new Version3Client({ host, authentication: { basic: { email, apiToken } } });
const [added] = await client.issueAttachments.addAttachment({ issueIdOrKey, attachment: { filename: 'a.md', file: Buffer.from('# Title') } });
const content = await client.issueAttachments.getAttachmentContent({ id: added.id });
console.log(JSON.stringify({ filename: added.filename, size: added.size, content: Buffer.from(content).toString() }));
