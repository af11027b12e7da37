import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeyGoneError } from '#libs/sealing/tenant-keys.js';
import { GroupCommit } from '#libs/group-commit/group-commit.js';
import {
  COMPLETE,
  CREATE,
  FORGET,
  GO_ON,
  HAND_ON,
  HOLD,
  READ_DONE,
  RELEASE,
  RENEW,
} from './idempotency-keys.sql.js';
import { withTenant } from './with-tenant.js';

/** Which key of which route, and whose. */
export interface KeyName {
  tenantId: string;
  route: string;
  key: string;
}

/** What of a request is known: so many parts, and their fingerprint under a key of this id. */
export interface KnownParts {
  parts: number;
  fingerprint: Buffer;
  fingerprintKey: string;
}

/** What stands behind a key. */
export interface StoredKey extends KnownParts {
  submissionId: string;
  /** What its request was answered when it was accepted. */
  answer: unknown;
}

/** Thrown when another attempt holds the key, or when everything of the tenant was erased meanwhile. */
export class KeyHeldError extends Error {}

/** Thrown when the submission that a file goes on with was deleted meanwhile. */
export class SubmissionGoneError extends Error {}

interface Hold {
  name: KeyName;
  holder: string;
  fresh: StoredKey;
}

interface Completion {
  name: KeyName;
  holder: string;
  known: KnownParts;
  answer: object;
}

const TOGETHER = { weigh: () => 1, perFlush: 200, patienceMs: 250 };

/**
 * Idempotency keys by tenant and route, for 24 hours. An attempt holds its key for ten seconds, and longer by `renew`;
 * the next one gets the same submission id. Of a key its SHA-256 is stored. What many requests do at once is committed
 * together.
 */
@Injectable()
export class IdempotencyKeys {
  private readonly holds = new GroupCommit<Hold, StoredKey>((id, all) => this.holdAll(id, all), TOGETHER);
  private readonly completions = new GroupCommit<Completion, void>(
    (id, all) => this.completeAll(id, all),
    TOGETHER,
  );

  constructor(private readonly dataSource: DataSource) {}

  /** Holds a key and answers what an earlier attempt left there, else what is given. Throws `KeyHeldError`. */
  hold(name: KeyName, holder: string, fresh: StoredKey): Promise<StoredKey> {
    return this.holds.add(name.tenantId, { name, holder, fresh });
  }

  /** Holds on for ten more seconds. */
  renew(name: KeyName, holder: string): Promise<void> {
    return this.change(name, RENEW, [...keyOf(name), holder]);
  }

  /**
   * Writes down that the parts so far are on their way, and that their submission has so many items with them. Throws
   * `KeyHeldError`, `SubmissionGoneError`, and `KeyGoneError` for the key that they are to be sealed with.
   */
  handOn(name: KeyName, holder: string, known: KnownParts, submission: HandedOn): Promise<void> {
    const { parts, fingerprint, fingerprintKey } = known;
    const { id, accepted, isFirst, sealedWith } = submission;
    return withTenant(this.dataSource, name.tenantId, async (manager) => {
      const own = [...keyOf(name), holder, fingerprint, fingerprintKey, parts, sealedWith];
      const [found]: { isNoted: boolean; isHeld: boolean }[] = await manager.query(HAND_ON, own);
      if (!found?.isNoted) throw new KeyHeldError();
      if (!found.isHeld) throw new KeyGoneError();
      if (isFirst) return void (await manager.query(CREATE, [name.tenantId, id, accepted]));
      const [, changed]: [unknown, number] = await manager.query(GO_ON, [id, accepted]);
      if (!changed) throw new SubmissionGoneError();
    });
  }

  /** Keeps the answer, for whoever sends the request again. */
  complete(name: KeyName, holder: string, known: KnownParts, answer: object): Promise<void> {
    return this.completions.add(name.tenantId, { name, holder, known, answer });
  }

  /** Lets the next attempt have the key at once. */
  release(name: KeyName, holder: string): Promise<void> {
    return this.change(name, RELEASE, [...keyOf(name), holder]);
  }

  /** As if the key had never been sent. */
  forget(name: KeyName, holder: string): Promise<void> {
    return this.change(name, FORGET, [...keyOf(name), holder]);
  }

  private holdAll(tenantId: string, holds: readonly Hold[]): Promise<PromiseSettledResult<StoredKey>[]> {
    // Of two that come together with one key, the first has it.
    const first = new Map(holds.toReversed().map((hold) => [idOf(hold.name), hold]));
    const all = [...first.values()];
    return withTenant(this.dataSource, tenantId, async (manager) => {
      const held: Found[] = await manager.query(HOLD, [
        tenantId,
        ...columnsOf(all),
        all.map(({ fresh }) => fresh.submissionId),
        all.map(({ holder }) => holder),
        ...partsOf(all.map(({ fresh }) => fresh)),
      ]);
      const stored = new Map(held.map((found) => [`${found.route} ${found.key}`, found]));
      const rest = all.filter(({ name }) => !stored.has(idOf(name)));
      const done: Found[] = rest.length ? await manager.query(READ_DONE, [tenantId, ...columnsOf(rest)]) : [];
      for (const found of done) stored.set(`${found.route} ${found.key}`, found);
      return holds.map((hold) => {
        const found = first.get(idOf(hold.name)) === hold ? stored.get(idOf(hold.name)) : undefined;
        return found
          ? { status: 'fulfilled', value: found }
          : { status: 'rejected', reason: new KeyHeldError() };
      });
    });
  }

  private async completeAll(
    tenantId: string,
    completions: readonly Completion[],
  ): Promise<PromiseFulfilledResult<void>[]> {
    await withTenant(this.dataSource, tenantId, (manager) =>
      manager.query(COMPLETE, [
        tenantId,
        ...columnsOf(completions),
        completions.map(({ holder }) => holder),
        ...partsOf(completions.map(({ known }) => known)),
        completions.map(({ answer }) => JSON.stringify(answer)),
      ]),
    );
    return completions.map(() => ({ status: 'fulfilled', value: undefined }));
  }

  private change({ tenantId }: KeyName, sql: string, parameters: unknown[]): Promise<void> {
    return withTenant(
      this.dataSource,
      tenantId,
      async (manager) => void (await manager.query(sql, parameters)),
    );
  }
}

/** The submission of a file as far as it is handed on. */
export interface HandedOn {
  id: string;
  accepted: number;
  /** Nothing of it was handed on before. */
  isFirst: boolean;
  /** The id of the data key that it is sealed with. */
  sealedWith: string;
}

/** A row that was found, with its key in hex. */
type Found = StoredKey & { route: string; key: string };

const hashOf = ({ tenantId, key }: KeyName) => createHash('sha256').update(`${tenantId}\n${key}`).digest();
const keyOf = (name: KeyName) => [name.tenantId, name.route, hashOf(name)];
const idOf = (name: KeyName) => `${name.route} ${hashOf(name).toString('hex')}`;
const columnsOf = (all: readonly { name: KeyName }[]) => [
  all.map(({ name }) => name.route),
  all.map(({ name }) => hashOf(name)),
];
const partsOf = (all: readonly KnownParts[]) => [
  all.map(({ fingerprint }) => fingerprint),
  all.map(({ fingerprintKey }) => fingerprintKey),
  all.map(({ parts }) => parts),
];
