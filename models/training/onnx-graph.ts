import { CATEGORIES } from '#libs/contracts/index.js';
import type { Network } from './candidates/network.js';
import { BOOL, encodeModel, FLOAT, INT32, INT64, INT_ATTRIBUTE } from './onnx-proto.js';

const OPSET = 17;
const IR_VERSION = 8;
const CLASSES = CATEGORIES.length;

/**
 * Writes the graph of a network: ids -> rows of the table -> sum / root of their number -> direct scores and hidden layer
 * -> + bias -> / temperature -> softmax.
 */
export function onnxModel({ weights, options }: Network, temperature: number, version: string): Uint8Array {
  const { wide, embedding, hidden } = options;
  const direct = wide ? CLASSES : 0;
  const width = direct + embedding;
  const bag = [
    node('Gather', ['table', 'ids'], 'rows'),
    node('ReduceSum', ['rows', 'second'], 'sum', { keepdims: 0 }),
    node('Cast', ['ids'], 'is_id', { to: BOOL }),
    node('Cast', ['is_id'], 'is_one', { to: FLOAT }),
    node('ReduceSum', ['is_one', 'second'], 'count', { keepdims: 1 }),
    node('Max', ['count', 'one'], 'at_least_one'),
    node('Sqrt', ['at_least_one'], 'root'),
    node('Div', ['sum', 'root'], 'scaled'),
  ];
  const deep = [
    node('Slice', ['scaled', 'direct', 'width', 'second'], 'embedded'),
    node('MatMul', ['embedded', 'inner'], 'inner_sum'),
    node('Add', ['inner_sum', 'inner_bias'], 'inner_scores'),
    node('Relu', ['inner_scores'], 'active'),
    node('MatMul', ['active', 'outer'], 'deep'),
  ];
  const flat = [node('Slice', ['scaled', 'zero', 'direct', 'second'], 'flat')];
  const both = wide && hidden > 0;
  return encodeModel({
    ir_version: IR_VERSION,
    producer_name: 'spendsense',
    producer_version: version,
    opset_import: [{ domain: '', version: OPSET }],
    graph: {
      name: 'spendsense',
      input: [value('ids', INT32, ['texts', 'width'])],
      output: [value('probabilities', FLOAT, ['texts', CLASSES])],
      initializer: [
        // Row 0 is the one of the id that pads.
        floats('table', [weights.table.length / width, width], weights.table),
        floats('bias', [CLASSES], weights.bias),
        floats('temperature', [], Float32Array.of(temperature)),
        floats('one', [], Float32Array.of(1)),
        integer('second', 1),
        ...(wide ? [integer('zero', 0)] : []),
        ...(both || hidden > 0 ? [integer('width', width)] : []),
        integer('direct', direct),
        ...(hidden > 0
          ? [
              floats('inner', [embedding, hidden], weights.inner),
              floats('inner_bias', [hidden], weights.innerBias),
              floats('outer', [hidden, CLASSES], weights.outer),
            ]
          : []),
      ],
      node: [
        ...bag,
        ...(wide ? flat : []),
        ...(hidden > 0 ? deep : []),
        ...(both ? [node('Add', ['flat', 'deep'], 'together')] : []),
        node('Add', [both ? 'together' : wide ? 'flat' : 'deep', 'bias'], 'scores'),
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

const integer = (name: string, whole: number): Record<string, unknown> => ({
  name,
  dims: [1],
  data_type: INT64,
  raw_data: bytes(BigInt64Array.of(BigInt(whole))),
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
