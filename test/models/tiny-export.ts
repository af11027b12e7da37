import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeModel, FLOAT, INT64, INT_ATTRIBUTE } from '#models/training/onnx-proto.js';

/** A text classifier small enough to check by hand: a label's score is the mean of what the tokens of a text say for it. */
export interface TinyModel {
  labels: string[];
  /** What a word piece says for the labels, in their order; `##ato` continues a word. */
  pieces: Record<string, number[]>;
  maxLength?: number;
  /** Further inputs of the graph, which add nothing to the scores. */
  asks?: string[];
}

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];

/** Writes the files that an export of a BERT-like classifier has. */
export async function writeTinyExport(dir: string, tiny: TinyModel): Promise<void> {
  await mkdir(dir, { recursive: true });
  const vocabulary = [...SPECIAL, ...Object.keys(tiny.pieces)];
  await writeFile(join(dir, 'model.onnx'), tinyGraph(tiny, vocabulary));
  await writeJson(join(dir, 'tokenizer.json'), tokenizerOf(vocabulary));
  await writeJson(join(dir, 'config.json'), {
    model_type: 'bert',
    id2label: Object.fromEntries(tiny.labels.map((label, id) => [id, label])),
    max_position_embeddings: tiny.maxLength ?? 64,
  });
  await writeJson(join(dir, 'tokenizer_config.json'), {
    tokenizer_class: 'BertTokenizer',
    pad_token: '[PAD]',
    model_max_length: 1e30,
  });
}

/** Writes registry.json for models whose folders are there. */
export function writeRegistry(modelsDir: string, current: string, models = [current]): Promise<void> {
  return writeJson(join(modelsDir, 'registry.json'), { current, models });
}

export async function writeJson(file: string, content: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(content));
}

/** Lower-case word pieces with `[CLS]` before and `[SEP]` after, in the format of the tokenizers library. */
export function tokenizerOf(vocabulary: readonly string[]): Record<string, unknown> {
  const id = (token: string) => vocabulary.indexOf(token);
  const special = (token: string) => ({ id: token, ids: [id(token)], tokens: [token] });
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content) => ({ id: id(content), content, special: true })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: { '[CLS]': special('[CLS]'), '[SEP]': special('[SEP]') },
    },
    decoder: { type: 'WordPiece', prefix: '##' },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((token, at) => [token, at])),
    },
  };
}

/** Gather of each token's row, mean over the tokens that are not padding, a matrix (the identity) and a bias (zero). */
function tinyGraph({ labels, pieces, asks = [] }: TinyModel, vocabulary: readonly string[]): Uint8Array {
  const size = labels.length;
  const rows = vocabulary.flatMap((token) => pieces[token] ?? labels.map(() => 0));
  const identity = labels.flatMap((_, row) => labels.map((__, column) => (row === column ? 1 : 0)));
  return encodeModel({
    ir_version: 8,
    producer_name: 'test',
    opset_import: [{ domain: '', version: 17 }],
    graph: {
      name: 'tiny',
      input: ['input_ids', 'attention_mask', ...asks].map((name) => value(name, INT64, ['texts', 'width'])),
      output: [value('logits', FLOAT, ['texts', size])],
      initializer: [
        floats('embeddings', [vocabulary.length, size], rows),
        floats('weights', [size, size], identity),
        floats(
          'bias',
          [size],
          labels.map(() => 0),
        ),
        { name: 'last', dims: [1], data_type: INT64, raw_data: bytes(BigInt64Array.of(-1n)) },
        { name: 'width', dims: [1], data_type: INT64, raw_data: bytes(BigInt64Array.of(1n)) },
      ],
      node: [
        node('Gather', ['embeddings', 'input_ids'], 'rows'),
        node('Cast', ['attention_mask'], 'mask', { to: FLOAT }),
        node('Unsqueeze', ['mask', 'last'], 'column'),
        node('Mul', ['rows', 'column'], 'kept'),
        node('ReduceSum', ['kept', 'width'], 'sum', { keepdims: 0 }),
        node('ReduceSum', ['column', 'width'], 'count', { keepdims: 0 }),
        node('Div', ['sum', 'count'], 'mean'),
        node('MatMul', ['mean', 'weights'], 'product'),
        node('Add', ['product', 'bias'], 'logits'),
      ],
    },
  });
}

const bytes = ({ buffer }: { buffer: ArrayBufferLike }) => new Uint8Array(buffer);

const floats = (name: string, dims: number[], values: number[]) => ({
  name,
  dims,
  data_type: FLOAT,
  raw_data: bytes(Float32Array.from(values)),
});

function node(op: string, input: string[], output: string, attributes: Record<string, number> = {}) {
  const attribute = Object.entries(attributes).map(([name, i]) => ({ name, i, type: INT_ATTRIBUTE }));
  return { op_type: op, name: output, input, output: [output], attribute };
}

function value(name: string, type: number, dims: (string | number)[]) {
  const dim = dims.map((size) => (typeof size === 'string' ? { dim_param: size } : { dim_value: size }));
  return { name, type: { tensor_type: { elem_type: type, shape: { dim } } } };
}
