import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MultipartFile } from '@fastify/multipart';
import { Controller, Headers, type OnModuleDestroy, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileRow } from '#libs/intake/file/lines.js';
import { readRows } from '#libs/intake/file/read-rows.js';
import type { FileHint } from '#libs/intake/file/sniff.js';
import { Intake } from '#libs/intake/intake.js';
import type { OpenSubmission } from '#libs/intake/open-submission.js';
import { UnavailableError } from '#libs/messaging/errors.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Env } from '#libs/runtime/env.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { type FaultyPlace, Problem } from '../http/problem.js';
import { ACCEPTED_HEADERS, ApiRepeatable } from '../idempotency/api-repeatable.decorator.js';
import type { Attempt } from '../idempotency/attempt.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Backlog } from '../limits/backlog.js';
import { RateLimits } from '../limits/rate-limits.js';
import { acceptedAnswer, acceptedBody } from '../submissions/accepted-answer.js';
import { SubmissionAcceptedDto } from '../submissions/submission.dto.js';
import { FormReader } from './form-reader.js';
import { UploadFormDto } from './upload-form.dto.js';
import { UploadQueryDto } from './upload-query.dto.js';

@TenantRoutes('submissions')
@Controller('v1/uploads')
export class UploadsController implements OnModuleDestroy {
  private readonly files = new Map<Readable, Promise<unknown>>();

  constructor(
    private readonly env: Env,
    private readonly intake: Intake,
    private readonly idempotency: Idempotency,
    private readonly rates: RateLimits,
    private readonly backlog: Backlog,
    private readonly forms: FormReader,
  ) {}

  /** Gives uploads under way a moment to end, then breaks them off: the server closes when no request is open. */
  async onModuleDestroy(): Promise<void> {
    const ends = Promise.allSettled(this.files.values());
    const timer = new AbortController();
    await Promise.race([ends, sleep(GRACE_MS, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
    for (const file of this.files.keys()) file.destroy(new UnavailableError('not-connected'));
    await ends;
  }

  @Post()
  @ApiOperation({
    summary:
      'Hand in a file: CSV, TXT, JSONL, or the XML of SMS Backup & Restore. It is read as it arrives; bad rows cost themselves only.',
    description: `
- **CSV** with a header; the text is in \`sms_text\`, \`text\`, \`message\`, \`body\`, \`sms\`, \`content\` or, as
  \`GET /v1/export\` writes it, \`masked_text\`. Optional:
  \`sender\`, \`received_at\` or \`date\`, \`external_id\` or \`id\`. Other columns are ignored. Divided by comma, semicolon,
  tab or bar; quoted cells may hold newlines. The fields \`textColumn\`, \`senderColumn\` and \`dateColumn\`, sent before the
  file, choose other columns.
- **TXT** with one SMS a line, or blocks with blank lines between.
- **JSONL** with one object a line, whose fields are named as the columns above.
- **XML** of SMS Backup & Restore: what the phone received, with sender and time; sent SMS and MMS are left out.

\`curl -F file=@sms.csv http://localhost:3000/v1/uploads\``,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadFormDto })
  @ApiRepeatable()
  @ApiAcceptedResponse({
    type: SubmissionAcceptedDto,
    description: 'On its way; poll `Location`.',
    headers: ACCEPTED_HEADERS,
  })
  @ApiProblems(400, 413, 415)
  async upload(
    @Tenant() tenant: TenantEntity,
    @Query() hint: UploadQueryDto,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionAcceptedDto> {
    this.refuseTooLarge(request);
    const repeatable = { tenantId: tenant.id, route: 'uploads', header: idempotencyKey };
    this.rates.take('items', 1, tenant.id, reply);
    let unread: FaultyPlace | undefined;
    const accepted = await this.idempotency.once(repeatable, async (attempt) => {
      if (!attempt?.answer) this.backlog.admit({ isBulk: true });
      const { taken, ...rest } = await this.forms.read(request, tenant, (part, columns) =>
        this.whileOpen(part, () => this.take(tenant, part, { ...hint, columns }, attempt)),
      );
      unread = rest.unread;
      return taken;
    });
    const answer = acceptedAnswer(reply, accepted);
    if (!accepted.isReplay) this.rates.owe(answer.accepted, tenant.id, reply);
    return unread ? { ...answer, errors: [...answer.errors, unread] } : answer;
  }

  /** Says so before anything of it is taken in, where the client tells the size. */
  private refuseTooLarge(request: FastifyRequest): void {
    if (Number(request.headers['content-length'] ?? 0) > this.env.uploadLimitBytes + FORM_BYTES)
      throw this.tooLarge();
  }

  private tooLarge(detail = 'Nothing of it was taken in.'): Problem {
    const limit = `A file may have at most ${Math.floor(this.env.uploadLimitBytes / 1024 / 1024)} MiB.`;
    return new Problem({ status: 413, code: 'file-too-large', detail: `${limit} ${detail}` });
  }

  private async whileOpen<T>({ file }: MultipartFile, work: () => Promise<T>): Promise<T> {
    const end = work();
    this.files.set(file, end);
    return await end.finally(() => this.files.delete(file));
  }

  private async take(
    tenant: TenantEntity,
    { file, filename: fileName }: MultipartFile,
    hint: FileHint,
    attempt?: Attempt,
  ): Promise<SubmissionAcceptedDto> {
    attempt?.note({ ...hint, fileName });
    const rows = readRows(file, { ...hint, fileName });
    if (attempt?.answer) return await repeated(attempt, attempt.answer, rows);
    const open = this.intake.openSubmission(tenant, 'upload', attempt);
    try {
      for await (const some of rows) await open.add(some);
      if (file.truncated) throw this.tooLarge(`The rows before that are taken in as submission ${open.id}.`);
      attempt?.compareLength();
      return acceptedBody(await open.close());
    } catch (failure) {
      if (attempt?.isTakenOver) throw failure;
      // Best effort: what broke the upload may be the database itself.
      await open.interrupt().catch(() => undefined);
      throw open.confirmed.accepted && !(failure instanceof Problem) ? interrupted(open, attempt) : failure;
    }
  }
}

/** The earlier answer, if the file is the same. */
async function repeated<T>(attempt: Attempt, answer: T, rows: AsyncIterable<FileRow[]>): Promise<T> {
  for await (const some of rows) some.forEach((row) => attempt.note(row));
  attempt.compareLength();
  return answer;
}

/** Sending the whole file again would double what is confirmed, except under its key. */
function interrupted({ id, confirmed: { accepted, line } }: OpenSubmission, attempt?: Attempt): Problem {
  const advice = attempt
    ? 'send the whole file again with the same Idempotency-Key'
    : 'send the rest as another file';
  return new Problem({
    status: 503,
    code: 'upload-interrupted',
    detail: `${accepted} rows up to line ${line} are taken in as submission ${id}; ${advice}.`,
    headers: { 'retry-after': '2', location: `/v1/submissions/${id}` },
  });
}

/** How long a shutdown waits for uploads. */
const GRACE_MS = 5000;

/** Room for the boundaries and headers of the form around the file. */
const FORM_BYTES = 64 * 1024;
