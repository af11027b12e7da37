import {
  CATEGORIES,
  type PipelineEvents,
  type RawSms,
  type SmsReceived,
  type Topic,
} from '#libs/contracts/index.js';
import { Publisher } from '#libs/messaging/publisher.js';
import type { Submission } from '#libs/persistence/entities/submission.entity.js';
import { SubmissionError } from '#libs/persistence/entities/submission-error.entity.js';
import { Transaction } from '#libs/persistence/entities/transaction.entity.js';
import { SubmissionProblems } from '#libs/persistence/submission-problems.js';
import { type NewSubmission, type SubmissionItem, Submissions } from '#libs/persistence/submissions.js';
import type { Keyring } from '#libs/sealing/keyring.js';
import { open } from '#libs/sealing/seal.js';
import { MemoryTenantKeys } from '#libs/sealing/testdata/memory-tenant-keys.js';
import type { ItemProblem } from '#libs/contracts/index.js';

export const KEYRING: Keyring = { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(7)]]) };

/** All tenants' keys are `KEYRING`. */
export const TENANT_KEYS = new MemoryTenantKeys(KEYRING);

/** Keeps what is published; refuses it with what `refuse` answers, if anything. */
export class RecordingPublisher extends Publisher {
  readonly messages: SmsReceived[] = [];
  refuse: (message: SmsReceived) => Error | undefined = () => undefined;
  afterwards: (message: SmsReceived) => void | Promise<void> = () => undefined;

  override async publish<T extends Topic>(_topic: T, message: PipelineEvents[T]): Promise<void> {
    const received = message as SmsReceived;
    await new Promise((resolve) => setImmediate(resolve));
    const refusal = this.refuse(received);
    if (refusal) throw refusal;
    this.messages.push(received);
    await this.afterwards(received);
  }

  /** The texts of all messages, opened. */
  async texts(): Promise<string[]> {
    return (await this.sms()).map(({ text }) => text);
  }

  async sms(): Promise<RawSms[]> {
    const chunks = await Promise.all(this.messages.map((message) => open(message.sealed, message, KEYRING)));
    return chunks.flat().map((sms) => sms.reveal());
  }
}

type Row = Submission & { problems: ItemProblem[]; transactions: Transaction[] };

/** Submissions in memory, with the counting rules of the real ones. */
export class MemorySubmissions extends Submissions {
  readonly rows = new Map<string, Row>();
  down: Error | undefined;
  queries = 0;

  constructor() {
    super(undefined as never);
  }

  override async insert(tenantId: string, submissions: readonly NewSubmission[]): Promise<void> {
    this.check();
    for (const { id, source, accepted, closed, problems = [] } of submissions) {
      if (this.rows.has(id)) continue;
      const now = new Date();
      const counts = { accepted, processed: 0, duplicates: 0, failed: 0, rejected: problems.length };
      const times = { createdAt: now, updatedAt: now, completedAt: null };
      const lists = { problems: [...problems], transactions: [] };
      this.rows.set(id, { id, tenantId, source, closed, failureReason: null, ...counts, ...times, ...lists });
    }
  }

  override async addAccepted(_tenantId: string, id: string, count: number): Promise<void> {
    this.check();
    this.rows.get(id)!.accepted += count;
  }

  override async close(
    _tenantId: string,
    id: string,
    { rejected }: { rejected?: number } = {},
  ): Promise<void> {
    this.check();
    const row = this.rows.get(id)!;
    row.closed = true;
    row.rejected = rejected ?? row.rejected;
  }

  override async fail(
    _tenantId: string,
    id: string,
    reason: string,
    { unpublished = 0 } = {},
  ): Promise<void> {
    this.check();
    const row = this.rows.get(id)!;
    Object.assign(row, { closed: true, failureReason: reason, accepted: row.accepted - unpublished });
  }

  override async find(tenantId: string, id: string): Promise<Submission | undefined> {
    return (await this.findMany(tenantId, [id]))[0];
  }

  override async findMany(tenantId: string, ids: readonly string[]): Promise<Submission[]> {
    this.check();
    this.queries += 1;
    return ids.flatMap((id) => {
      const row = this.rows.get(id);
      return row?.tenantId === tenantId ? [{ ...row }] : [];
    });
  }

  override async items(
    _tenantId: string,
    submissionId: string,
    { after = -1, limit = 50 }: { after?: number; limit?: number } = {},
  ): Promise<{ items: SubmissionItem[]; next?: number }> {
    this.check();
    const { transactions, problems } = this.rows.get(submissionId)!;
    const all: SubmissionItem[] = [
      ...transactions.map((transaction) => ({ index: transaction.index, transaction })),
      ...problems.map((problem) => ({ index: problem.index, problem: toError(problem) })),
    ];
    const rest = all.filter(({ index }) => index > after).sort((a, b) => a.index - b.index);
    const items = rest.slice(0, limit);
    return rest.length > limit ? { items, next: items.at(-1)!.index } : { items };
  }

  /** What the rest of the pipeline would do with a chunk: one transaction an item. */
  async store(message: SmsReceived): Promise<void> {
    const texts = await open(message.sealed, message, KEYRING);
    message.items.forEach(({ itemId: id, submissionId, index }, i) => {
      const row = this.rows.get(submissionId)!;
      row.processed += 1;
      row.transactions.push(transactionOf({ id, submissionId, index, text: texts[i]!.reveal().text }));
    });
  }

  private check(): void {
    if (this.down) throw this.down;
  }
}

/** Puts problems where `MemorySubmissions` keeps them. */
export class MemoryProblems extends SubmissionProblems {
  constructor(private readonly submissions: MemorySubmissions) {
    super(undefined as never);
  }

  override async insert(_tenantId: string, id: string, problems: readonly ItemProblem[]): Promise<void> {
    this.submissions.rows.get(id)!.problems.push(...problems);
  }
}

function toError({ index, line = undefined, code, detail }: ItemProblem): SubmissionError {
  return Object.assign(new SubmissionError(), { index, line: line ?? null, code, detail });
}

function transactionOf({
  text,
  ...ids
}: Pick<Transaction, 'id' | 'submissionId' | 'index'> & { text: string }) {
  const scores = CATEGORIES.map((category) => (category === 'food_dining' ? 0.8 : 0.01));
  return Object.assign(
    new Transaction(),
    { kind: 'transaction', kindReason: 'paid', direction: 'debit', isRefund: false, currency: 'INR' },
    { counterparty: null, merchant: null, account: null, balance: null, creditLimit: null, reference: null },
    { occurredAt: null, channel: null, category: 'food_dining', confidence: 0.8 },
    { confidenceLevel: 'medium', needsReview: false },
    {
      sender: null,
      externalId: null,
      model: 'test@1',
      tenantId: 'local',
      maskedText: `masked ${text.length}`,
    },
    { ...ids, scores, amount: '450.00', receivedAt: new Date() },
  );
}
