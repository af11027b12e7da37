import { ValidateIf } from 'class-validator';

/** Lets a field be left out, and checks it when it is there: unlike `@IsOptional`, null too. */
export const IfGiven = () => ValidateIf((_, value: unknown) => value !== undefined);
