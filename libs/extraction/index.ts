export { extract, type ExtractInput } from './extract.js';
