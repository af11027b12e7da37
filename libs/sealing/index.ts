export * from './keyring.js';
export * from './seal.js';
