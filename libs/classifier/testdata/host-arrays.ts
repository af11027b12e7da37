import { deserialize, serialize } from 'node:v8';

// Jest's sandbox has array classes of its own; onnxruntime's native side makes arrays of the host's class, and its
// JavaScript side refuses them. Must run before onnxruntime-node is loaded.
globalThis.Float32Array = (deserialize(serialize(Float32Array.of(0))) as Float32Array)
  .constructor as Float32ArrayConstructor;
