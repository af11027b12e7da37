import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.js';
import type { components, paths } from './schema.js';

/** Which columns of a table hold what; by default the server knows usual names. */
export type ChosenColumns = Omit<components['schemas']['UploadFormDto'], 'file'>;
/** How to read a text, where its content need not tell. */
export type UploadHint = NonNullable<paths['/v1/uploads']['post']['parameters']['query']>;
export type UploadPreview = components['schemas']['UploadPreviewDto'];

/** A preview looks at 2 MiB; the rest of a large file need not travel. */
const PREVIEWED_BYTES = 3 * 1024 * 1024;

/** Hands in a file. Throws `ApiProblem`. */
export const upload = (file: File, columns: ChosenColumns = {}, query: UploadHint = {}) =>
  unwrap(
    api.POST('/v1/uploads', {
      params: { query },
      body: { ...columns, file: file.name },
      bodySerializer: () => formOf(file, file.name, columns),
    }),
  );

/** What an upload would do, and its first rows masked; nothing is stored. */
export const previewQuery = (file: File, columns: ChosenColumns) =>
  queryOptions({
    queryKey: ['upload-preview', file.name, file.size, file.lastModified, columns],
    queryFn: ({ signal }) => preview(file, columns, {}, signal),
  });

/** What handing in a pasted text would do; nothing is stored, and nothing of it is kept. */
export const pastedQuery = (text: string, split: NonNullable<UploadHint['split']>) =>
  queryOptions({
    queryKey: ['upload-preview', text, split],
    gcTime: 0,
    queryFn: ({ signal }) => preview(pasted(text), {}, { format: 'txt', split }, signal),
  });

/** A pasted text as a file, so that what is wrong has the line that it was pasted on. */
export const pasted = (text: string) => new File([text], 'pasted.txt', { type: 'text/plain' });

const preview = (file: File, columns: ChosenColumns, query: UploadHint, signal: AbortSignal) =>
  unwrap(
    api.POST('/v1/uploads/preview', {
      params: { query },
      body: { ...columns, file: file.name },
      bodySerializer: () => formOf(file.slice(0, PREVIEWED_BYTES), file.name, columns),
      signal,
    }),
  );

/** The server reads a form as it arrives, so the columns stand before the file. */
function formOf(content: Blob, name: string, columns: ChosenColumns): FormData {
  const form = new FormData();
  for (const [field, header] of Object.entries(columns)) if (header) form.append(field, header);
  form.append('file', content, name);
  return form;
}
