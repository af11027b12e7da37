export { mask, type Masked, type MaskOptions } from './mask.js';
export { maskSender } from './mask-sender.js';
export { createTokeniser, type Tokeniser } from './tokeniser.js';
