import { registerDecorator } from 'class-validator';
import { offsetAt } from '#libs/time-zone/zone-offset.js';

// As Asia/Kolkata; an offset like +05:30 is no zone, and PostgreSQL reads its sign the other way round.
const NAME = /^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/;

/** Marks the name of a time zone that exists. */
export const IsTimeZone = () => (object: object, propertyName: string) => {
  registerDecorator({
    name: 'isTimeZone',
    target: object.constructor,
    propertyName,
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && NAME.test(value) && offsetAt(value, 0) !== undefined,
      defaultMessage: () => `${propertyName} must be the IANA name of a time zone, as Asia/Kolkata`,
    },
  });
};
