/** A file or an argument that cannot be used; the message is a sentence for the one who gave it. */
export class EvaluationError extends Error {}
