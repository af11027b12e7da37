/** Names the moment at which a reply is lost: when the client has sent `pattern`. */
export interface LostReply {
  pattern: string | Buffer;
  /** Only every so many-th time; 1 by default. */
  every?: number;
  /** How many more replies may be lost; counted down by the proxy. */
  times: number;
}

/** What is wrong with a wire, as in Shopify's toxiproxy; an empty object is a good one. */
export interface Toxics {
  latencyMs?: number;
  /** Each piece is late by up to so much more, or less. */
  jitterMs?: number;
  /** Bytes disappear, of both sides or of the server's; connections stay open, as over a half-open link. */
  swallow?: 'both' | 'replies';
  /** Bytes are held back, and come when this is over. */
  clog?: boolean;
  bytesPerSecond?: number;
  /** Bytes arrive in pieces of at most so many. */
  sliceBytes?: number;
  /** A connection is reset once so many bytes have passed over it, both ways together. */
  cutAfterBytes?: number;
  /** The server gets what the client sent and its answer is lost; then the connection is reset. */
  loseReply?: LostReply;
  /** The source of chance, at least 0 and less than 1, for jitter and slices. */
  chance?: () => number;
}
