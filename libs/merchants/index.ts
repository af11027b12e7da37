export { findMerchant, isRail } from './find-merchant.js';
export { merchantIn, namesIn, type NamedMerchant, type NameInText } from './merchant-in.js';
export { MERCHANTS, type Merchant } from './merchants.js';
