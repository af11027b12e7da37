import { type Command, Option } from 'commander';
import { Api } from './api.js';

export interface ServerOptions {
  url: string;
  key?: string;
}

/** Adds `--url` and `--key` to a command that talks to a running server. */
export const withServer = (command: Command): Command =>
  command
    .addOption(
      new Option('--url <url>', 'address of the server')
        .default('http://127.0.0.1:3000')
        .env('SPENDSENSE_URL'),
    )
    .addOption(new Option('--key <key>', 'API key').env('SPENDSENSE_API_KEY'));

export const connect = ({ url, key }: ServerOptions): Api => new Api(url, key);
