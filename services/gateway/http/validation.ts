import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FaultyPlace, Problem } from './problem.js';

/** Checks DTOs; anything they do not declare is refused. */
export const createValidationPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) =>
      new Problem({
        status: 400,
        code: 'invalid-request',
        detail: 'Some fields or parameters are not usable.',
        errors: errors.flatMap((error) => describe(error, '')),
      }),
  });

function describe(error: ValidationError, parent: string): FaultyPlace[] {
  const constraints = Object.entries(error.constraints ?? {});
  if (constraints.some(([name]) => name === 'whitelistValidation')) {
    // The name of an unknown field is input, too.
    const detail = 'There is a field or parameter that this route does not know.';
    return [{ ...(parent && { pointer: parent }), code: 'unknown-field', detail }];
  }
  const pointer = `${parent}/${error.property}`;
  return [
    ...constraints.map(([name, rule]) => ({ pointer, code: kebab(name), detail: rule })),
    ...(error.children ?? []).flatMap((child) => describe(child, pointer)),
  ];
}

/** `isIn` as `is-in`. */
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
