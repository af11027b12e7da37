import { VOCABULARY_SIZE } from '#libs/classifier/tokens.js';
import { CATEGORIES } from '#libs/contracts/index.js';
import { BOOL, encodeModel, FLOAT, INT32, INT64, INT_ATTRIBUTE } from './onnx-proto.js';
import type { Weights } from './softmax-regression.js';

const OPSET = 17;
const IR_VERSION = 8;

/** Writes the graph ids -> rows of the table -> sum / root of their number + bias -> / temperature -> softmax. */
export function onnxModel({ table, bias }: Weights, temperature: number, version: string): Uint8Array {
  return encodeModel({
    ir_version: IR_VERSION,
    producer_name: 'spendsense',
    producer_version: version,
    opset_import: [{ domain: '', version: OPSET }],
    graph: {
      name: 'spendsense-linear',
      input: [value('ids', INT32, ['texts', 'width'])],
      output: [value('probabilities', FLOAT, ['texts', CATEGORIES.length])],
      initializer: [
        floats('table', [VOCABULARY_SIZE, CATEGORIES.length], table),
        floats('bias', [CATEGORIES.length], bias),
        floats('temperature', [], Float32Array.of(temperature)),
        floats('one', [], Float32Array.of(1)),
        { name: 'axis', dims: [1], data_type: INT64, raw_data: bytes(BigInt64Array.of(1n)) },
      ],
      node: [
        node('Gather', ['table', 'ids'], 'rows'),
        node('ReduceSum', ['rows', 'axis'], 'sum', { keepdims: 0 }),
        node('Cast', ['ids'], 'is_id', { to: BOOL }),
        node('Cast', ['is_id'], 'is_one', { to: FLOAT }),
        node('ReduceSum', ['is_one', 'axis'], 'count', { keepdims: 1 }),
        node('Max', ['count', 'one'], 'at_least_one'),
        node('Sqrt', ['at_least_one'], 'root'),
        node('Div', ['sum', 'root'], 'scaled'),
        node('Add', ['scaled', 'bias'], 'scores'),
        node('Div', ['scores', 'temperature'], 'calibrated'),
        node('Softmax', ['calibrated'], 'probabilities', { axis: -1 }),
      ],
    },
  });
}

const bytes = (array: Float32Array | BigInt64Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

const floats = (name: string, dims: number[], values: Float32Array): Record<string, unknown> => ({
  name,
  dims,
  data_type: FLOAT,
  raw_data: bytes(values),
});

function node(
  op: string,
  input: string[],
  output: string,
  attributes: Record<string, number> = {},
): Record<string, unknown> {
  const attribute = Object.entries(attributes).map(([name, i]) => ({ name, i, type: INT_ATTRIBUTE }));
  return { op_type: op, name: output, input, output: [output], attribute };
}

function value(name: string, type: number, dims: (string | number)[]): Record<string, unknown> {
  const dim = dims.map((size) => (typeof size === 'string' ? { dim_param: size } : { dim_value: size }));
  return { name, type: { tensor_type: { elem_type: type, shape: { dim } } } };
}
