import { Tokenizer } from '@huggingface/tokenizers';
import type { ExportFiles } from './export-files.js';

/** A text as numbers, without padding. */
export interface Encoded {
  ids: number[];
  typeIds: number[];
}

/** Used where nothing says otherwise; what BERT and its kin take. */
const DEFAULT_MAX_LENGTH = 512;
/** Families whose positions begin after the padding id. */
const OFFSET_POSITIONS = /roberta|camembert/;

/** Turns texts into the ids of a model by its own tokeniser, no more than it takes. */
export class Encoder {
  readonly maxLength: number;
  readonly padId: number;
  private readonly tokenizer: Tokenizer;
  private readonly unknownId: number;

  /** Throws what the tokeniser throws for files it cannot use. */
  constructor({ config, tokenizer, tokenizerConfig, specialTokens }: ExportFiles) {
    this.tokenizer = new Tokenizer(tokenizer, { ...specialTokens, ...tokenizerConfig });
    const idOf = (token: unknown) =>
      typeof token === 'string' ? this.tokenizer.token_to_id(token) : undefined;
    const padToken = contentOf(tokenizerConfig['pad_token'] ?? specialTokens['pad_token']);
    this.padId =
      idOf(padToken) ?? firstNumber([part(tokenizer, 'padding')['pad_id'], config['pad_token_id']]) ?? 0;
    this.unknownId = idOf(contentOf(part(tokenizer, 'model')['unk_token'])) ?? this.padId;
    this.maxLength = Math.min(DEFAULT_MAX_LENGTH, ...this.limits({ config, tokenizer, tokenizerConfig }));
  }

  /** The ids of a text with the special tokens around it; what is too long loses its end, never a special token. */
  encode(text: string): Encoded {
    const whole = this.tokenizer.encode(text, { return_token_type_ids: true });
    const [ids, typeIds]: [number[], number[]] = [whole.ids, whole.token_type_ids];
    if (ids.length <= this.maxLength) return this.known({ ids, typeIds });
    const content: number[] = this.tokenizer.encode(text, { add_special_tokens: false }).ids;
    const added = ids.length - content.length;
    const before = ids.findIndex((_, at) => at >= added || content[0] === ids[at]);
    const from = before + Math.max(0, this.maxLength - added);
    const cut = <T>(list: T[]) => [...list.slice(0, from), ...list.slice(before + content.length)];
    return this.known({ ids: cut(ids), typeIds: cut(typeIds) });
  }

  private limits({
    config,
    tokenizer,
    tokenizerConfig,
  }: Pick<ExportFiles, 'config' | 'tokenizer' | 'tokenizerConfig'>) {
    const positions = config['max_position_embeddings'];
    const offset = OFFSET_POSITIONS.test(String(config['model_type'])) ? this.padId + 1 : 0;
    return [
      typeof positions === 'number' ? positions - offset : undefined,
      tokenizerConfig['model_max_length'],
      part(tokenizer, 'truncation')['max_length'],
    ].filter((limit): limit is number => typeof limit === 'number' && limit > 0);
  }

  /** A vocabulary of whole words gives no id at all for a word it does not hold; no model takes an empty text. */
  private known({ ids, typeIds }: Encoded): Encoded {
    if (ids.length === 0) return { ids: [this.unknownId], typeIds: [0] };
    return { ids: ids.map((id: number | undefined) => id ?? this.unknownId), typeIds };
  }
}

/** A token is written as a string, or as an object with its flags. */
function contentOf(token: unknown): unknown {
  return typeof token === 'object' && token !== null ? (token as { content?: unknown }).content : token;
}

function part(of: Record<string, unknown>, name: string): Record<string, unknown> {
  return (of[name] ?? {}) as Record<string, unknown>;
}

const firstNumber = (candidates: unknown[]): number | undefined =>
  candidates.find((one): one is number => typeof one === 'number');
