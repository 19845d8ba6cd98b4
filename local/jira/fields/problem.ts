/** A value that a field refuses; the message is the one Jira writes under the field's id. */
export class FieldProblem extends Error {}
