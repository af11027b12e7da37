/** A model that cannot be used: missing, changed, or made for other code. The message says which file and what to do. */
export class ModelError extends Error {}
