import type { FileRow } from './file/lines.js';

/** Lets a file that broke off be sent again whole: what an earlier attempt handed on is neither lost nor doubled. */
export interface Journal {
  readonly submissionId: string;
  /** Rows that an earlier attempt handed on; of the last batch of them nobody knows whether it was confirmed. */
  readonly handedOn: number;
  /** Takes note of the next row; throws where it shows that the file is another one. */
  note(row: FileRow): void;
  /**
   * Writes down that the rows noted so far are handed on, sealed with the key of this id, and that the submission has
   * `accepted` items with them.
   */
  handOn(accepted: number, keyId: string): Promise<void>;
}
