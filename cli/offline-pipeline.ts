import { categorise } from '#libs/classifier/categorise.js';
import { type Classifier, classifyItems } from '#libs/classifier/classifier.js';
import { modelInput } from '#libs/classifier/model-input.js';
import type { Fields } from '#libs/contracts/index.js';
import { extract } from '#libs/extraction/extract.js';
import { maskSender } from '#libs/masking/mask-sender.js';
import { mask, type Masked } from '#libs/masking/mask.js';
import type { Tokeniser } from '#libs/masking/tokens/tokeniser.js';
import { toResult, type Result } from './result.js';
import { badRow, type BadRow, type Row, type SmsRow } from './sms-row.js';

export interface OfflineOptions {
  tokenise: Tokeniser;
  classifier: Omit<Classifier, 'name'>;
  /** Home of SMS that name no country. */
  country: string;
  timeZone: string;
  /** Show account, reference and counterparty as written. */
  reveal: boolean;
}

interface Extracted {
  row: SmsRow;
  masked: Masked;
  fields: Fields;
}

/** Takes rows through the functions of the masking, features and inference services, without any of the services. */
export class OfflinePipeline {
  constructor(private readonly options: OfflineOptions) {}

  /** Gives one answer a row, in order; an SMS that breaks a function costs that row only. */
  async run(rows: readonly Row[]): Promise<(Result | BadRow)[]> {
    const read = rows.map((row) => ('sms' in row ? this.extract(row) : row));
    const texts = read
      .filter((one) => 'fields' in one)
      .map(({ masked: { text }, fields }) => ({ text, modelInput: modelInput(text, fields) }));
    const scores = (texts.length ? await classifyItems(this.options.classifier, texts) : []).values();
    return read.map((one) => ('fields' in one ? this.finish(one, scores.next().value!) : one));
  }

  private extract(row: SmsRow): Extracted | BadRow {
    const { tokenise, country, timeZone } = this.options;
    const locale = { country: row.sms.country ?? country, timeZone };
    const masking = { tokenise, country: locale.country };
    const { receivedAt, sender } = row.sms;
    try {
      const masked = mask(row.sms.text, masking);
      const known = {
        ...(sender !== undefined && { sender: maskSender(sender, masking) }),
        ...(receivedAt !== undefined && { receivedAt }),
      };
      return { row, masked, fields: extract({ ...masked, ...known, ...locale }) };
    } catch (failure) {
      // The message could quote the SMS; the kind of failure cannot.
      const kind = failure instanceof Error ? failure.name : 'unknown failure';
      return badRow(row.line, `This SMS could not be processed (${kind}).`, row.id);
    }
  }

  private finish({ row, masked, fields }: Extracted, scores: Float32Array): Result {
    const { category, confidence, needsReview } = categorise(fields, scores, this.options.classifier);
    return toResult(row, { masked, fields, category, confidence, needsReview }, this.options.reveal);
  }
}
