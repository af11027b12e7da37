import type { components } from './schema.js';

type ProblemBody = components['schemas']['ProblemDto'];
export type FaultyPlace = components['schemas']['FaultyPlaceDto'];

/** A refusal of the server (RFC 9457); `message` is its sentence for people. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly title: string;
  /** Names the request in the server's log and traces. */
  readonly trace: string | undefined;
  /** Where the request is at fault; the first is `pointer`. */
  readonly places: readonly FaultyPlace[];
  /** Of a table that cannot be read: its columns, to choose from. */
  readonly columns: readonly string[] | undefined;

  constructor(status: number, body: Partial<ProblemBody>) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.title = body.title ?? '';
    this.trace = body.instance?.replace('urn:trace:', '');
    this.places = body.errors ?? [];
    this.columns = body.columns;
  }

  /** JSON pointer or parameter, for the field that is wrong. */
  get pointer(): string | undefined {
    return this.places[0]?.pointer;
  }

  /** What is wrong with one field. */
  at(pointer: string): string | undefined {
    return this.places.find((place) => place.pointer === pointer)?.detail;
  }
}

/** A part of the pages did not arrive; the words are Chromium's and Vite's, Firefox's, and Safari's. */
export const isMissingPart = (failure: unknown): boolean =>
  failure instanceof Error &&
  /dynamically imported module|unable to preload|importing a module script/i.test(failure.message);

/** No answer came: the network is down, or the server is. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('Cannot reach SpendSense.', { cause });
    this.name = 'Unreachable';
  }
}
