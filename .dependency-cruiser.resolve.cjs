// Imports by `#folder` mean sources here; package.json points them at dist/, where the borders would not be seen.
const { join } = require('node:path');
const folders = ['libs', 'services', 'cli', 'models', 'test'];

module.exports = {
  resolve: {
    alias: Object.fromEntries(folders.map((folder) => [`#${folder}`, join(__dirname, folder)])),
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
  },
};
