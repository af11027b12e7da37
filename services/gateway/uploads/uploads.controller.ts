import type { MultipartFile } from '@fastify/multipart';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FileHint, readRows } from '#libs/intake/file/read-rows.js';
import { Intake } from '#libs/intake/intake.js';
import type { OpenSubmission } from '#libs/intake/open-submission.js';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { Env } from '#libs/runtime/env.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { Problem } from '../http/problem.js';
import { acceptedAnswer } from '../submissions/accepted-answer.js';
import { SubmissionAcceptedDto } from '../submissions/submission.dto.js';
import { UploadQueryDto } from './upload-query.dto.js';

@TenantRoutes('submissions')
@Controller('v1/uploads')
export class UploadsController {
  constructor(
    private readonly env: Env,
    private readonly intake: Intake,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Hand in a file: CSV, TXT or JSONL. It is read as it arrives; bad rows cost themselves only.',
    description: `
- **CSV** with a header; the text is in \`sms_text\`, \`text\`, \`message\`, \`body\`, \`sms\` or \`content\`. Optional:
  \`sender\`, \`received_at\` or \`date\`, \`external_id\` or \`id\`. Other columns are ignored. Divided by comma, semicolon,
  tab or bar; quoted cells may hold newlines.
- **TXT** with one SMS a line, or blocks with blank lines between.
- **JSONL** with one object a line, whose fields are named as the columns above.

\`curl -F file=@sms.csv http://localhost:3000/v1/uploads\``,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiAcceptedResponse({ type: SubmissionAcceptedDto, description: 'On its way; poll `Location`.' })
  @ApiProblems(400, 413, 415, 422)
  async upload(
    @Tenant() tenant: TenantEntity,
    @Query() hint: UploadQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionAcceptedDto> {
    this.refuseTooLarge(request);
    const parts = request.parts();
    let taken: SubmissionAcceptedDto | undefined;
    for await (const part of parts) {
      if (part.type !== 'file') continue;
      if (taken) {
        part.file.resume();
        taken.errors.push(SECOND_FILE);
      } else taken = await this.take(tenant, part, hint, reply);
    }
    if (taken) return taken;
    throw new Problem({
      status: 422,
      code: 'no-file',
      detail: 'The form holds no file; send one in the field `file`.',
    });
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

  private async take(
    tenant: TenantEntity,
    { file, filename }: MultipartFile,
    hint: FileHint,
    reply: FastifyReply,
  ): Promise<SubmissionAcceptedDto> {
    const open = this.intake.openSubmission(tenant, 'upload');
    try {
      for await (const rows of readRows(file, { ...hint, fileName: filename })) await open.add(rows);
      if (file.truncated) throw this.tooLarge(`The rows before that are taken in as submission ${open.id}.`);
      return acceptedAnswer(reply, await open.close());
    } catch (failure) {
      await this.breakOff(open);
      throw failure;
    }
  }

  private async breakOff(open: OpenSubmission): Promise<void> {
    // Best effort: what broke the upload may be the database itself.
    await open.interrupt().catch(() => undefined);
  }
}

/** Room for the boundaries and headers of the form around the file. */
const FORM_BYTES = 64 * 1024;

const SECOND_FILE = {
  code: 'second-file',
  detail: 'Only the first file of a form is read; send each file in a request of its own.',
};
