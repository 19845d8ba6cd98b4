/** Property that each created issue carries; manifest.yml makes its `session` and `ticket` searchable. */
export const ISSUE_PROPERTY_KEY = 'drupal-ticket';
