import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Tenant as TenantEntity } from '#libs/persistence/entities/tenant.entity.js';
import { NeedsScope } from '../auth/scope.decorator.js';
import { TenantRoutes } from '../auth/tenant-routes.decorator.js';
import { Tenant } from '../auth/tenant.decorator.js';
import { ApiProblems } from '../http/api-problems.decorator.js';
import { FormReader } from './form-reader.js';
import { UploadFormDto } from './upload-form.dto.js';
import { UploadPreview } from './upload-preview.js';
import { UploadPreviewDto } from './upload-preview.dto.js';
import { UploadQueryDto } from './upload-query.dto.js';

@TenantRoutes('submissions')
@Controller('v1/uploads/preview')
export class UploadPreviewController {
  constructor(
    private readonly forms: FormReader,
    private readonly previews: UploadPreview,
  ) {}

  @Post()
  @NeedsScope('read')
  @HttpCode(200)
  @ApiOperation({
    summary: 'See what an upload of a file would do, without storing anything.',
    description: `
Takes what \`POST /v1/uploads\` takes and looks at the first 1,000 rows, or 2 MiB, of it. The rows it shows are masked, with tokens
that are made for the preview only. 422 \`no-text-column\` lists the \`columns\` of a table that has none it knows; choose one of them.

\`curl -F textColumn=sms_text -F file=@sms.csv http://localhost:3000/v1/uploads/preview\``,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadFormDto })
  @ApiOkResponse({ type: UploadPreviewDto })
  @ApiProblems(400, 413, 415, 422)
  async preview(
    @Tenant() tenant: TenantEntity,
    @Query() hint: UploadQueryDto,
    @Req() request: FastifyRequest,
  ): Promise<UploadPreviewDto> {
    const { taken } = await this.forms.read(request, tenant, ({ file, filename }, columns) =>
      this.previews.of(file, { ...hint, columns, fileName: filename }, tenant),
    );
    return taken;
  }
}
