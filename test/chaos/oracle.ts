import { categorise } from '#libs/classifier/categorise.js';
import { type Classifier, classifyItems } from '#libs/classifier/classifier.js';
import { loadClassifier } from '#libs/classifier/load-classifier.js';
import { Secret } from '#libs/contracts/secret.js';
import { createTokeniser, type Tokeniser } from '#libs/masking/tokens/tokeniser.js';
import { readKeyring } from '#libs/sealing/keyring.js';
import { extractItems } from '#services/features/features.consumer.js';
import { maskItems } from '#services/masking/mask-items.js';
import type { ChaosSms } from './messages.js';

/** What must be stored for an SMS. */
export interface Expected {
  maskedText: string;
  amount: string | null;
  category: string | null;
}

const LOCALE = { country: 'IN', timeZone: 'Asia/Kolkata' };

/** Says what an SMS must become, from the pure functions of the pipeline and nothing of its transport. */
export class Oracle {
  private constructor(
    private readonly tokenise: Tokeniser,
    private readonly classifier: Classifier,
  ) {}

  static async load(maskingKeysFile: string, tenant: string): Promise<Oracle> {
    const { current, keys } = readKeyring(maskingKeysFile);
    const tokenise = createTokeniser(keys.get(current)!, current, tenant);
    return new Oracle(tokenise, await loadClassifier('models'));
  }

  async expect(texts: readonly ChaosSms[]): Promise<Expected[]> {
    const receivedAt = new Date().toISOString();
    const refs = texts.map((_, index) => ({ itemId: String(index), submissionId: 'oracle', index }));
    const sms = texts.map((raw) => new Secret({ ...raw, receivedAt }));
    const masked = maskItems(refs, sms, { tokenise: this.tokenise, country: 'IN' });
    const items = extractItems(masked, LOCALE);
    const scores = await classifyItems(this.classifier, items);
    return items.map(({ text, fields }, i) => ({
      maskedText: text,
      amount: fields.amount,
      category: categorise(fields, scores[i]!, this.classifier).category,
    }));
  }
}
