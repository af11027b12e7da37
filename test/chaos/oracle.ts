import { categorise } from '#libs/classifier/categorise.js';
import { type Classifier, classifyItems } from '#libs/classifier/classifier.js';
import { loadClassifier } from '#libs/classifier/load-classifier.js';
import { Secret } from '#libs/contracts/secret.js';
import { createTokeniser, type Tokeniser } from '#libs/masking/tokens/tokeniser.js';
import { readKeyring } from '#libs/sealing/keyring.js';
import { extractItem } from '#services/features/features.consumer.js';
import { maskItem } from '#services/masking/mask-item.js';
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
    const items = texts.map((raw, index) => {
      const ref = { itemId: String(index), submissionId: 'oracle', index };
      const masked = maskItem(ref, new Secret({ ...raw, receivedAt }), {
        tokenise: this.tokenise,
        country: 'IN',
      });
      return extractItem(masked, LOCALE);
    });
    const scores = await classifyItems(this.classifier, items);
    return items.map(({ text, fields }, i) => ({
      maskedText: text,
      amount: fields.amount,
      category: categorise(fields, scores[i]!, this.classifier).category,
    }));
  }
}
