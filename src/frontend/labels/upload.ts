/** Words of the upload. */
export const UPLOAD = {
  title: 'Upload',
  fresh: { title: 'New specification', name: 'Name', begin: 'Begin' },
  description: { label: 'Description (optional)', help: 'Who is the site for? It makes the stories better.' },
  empty: 'No file yet.',
  check: 'Check and plan',
} as const;
