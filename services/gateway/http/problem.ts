import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';

/** One fault of a request; says where, and never holds any of the input. */
export interface FaultyPlace {
  code: string;
  detail: string;
  /** JSON pointer into the body, or the name of a query parameter. */
  pointer?: string;
  /** Position of the item, from 0. */
  index?: number;
  /** Physical line in an upload, from 1. */
  line?: number;
}

/** RFC 9457. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: readonly FaultyPlace[];
  columns?: readonly string[];
}

export interface ProblemOptions {
  status: number;
  /** Last part of `type`; stays the same for ever. Without one, the status says it all. */
  code?: string;
  detail?: string;
  errors?: readonly FaultyPlace[];
  /** Names of the columns of a table, masked. */
  columns?: readonly string[];
  headers?: Readonly<Record<string, string>>;
}

/** A refusal that is told to the client as `application/problem+json`. */
export class Problem extends HttpException {
  readonly body: ProblemBody;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ status, code, detail, errors, columns, headers = {} }: ProblemOptions) {
    const title = STATUS_CODES[status] ?? 'Error';
    const body = {
      type: code ? `/problems/${code}` : 'about:blank',
      title: code ? sentence(code) : title,
      status,
      ...(detail && { detail }),
      ...(errors?.length && { errors }),
      ...(columns && { columns }),
    };
    super(body, status);
    this.body = body;
    this.headers = headers;
  }
}

/** `outcome-unknown` as `Outcome unknown`. */
const sentence = (code: string) => `${code[0]!.toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;

/** The same answer for an id that never was and one that belongs to somebody else. */
export const notFound = (what: string) =>
  new Problem({ status: 404, code: 'not-found', detail: `There is no such ${what}.` });
