/** Describes an amount. */
export const money = (description: string, example = '12450.00') => ({ type: String, description, example });

/** Describes an amount that may be missing. */
export const optionalMoney = (description: string, example = '12450.00') => ({
  ...money(description, example),
  nullable: true,
});

/** Describes a day. */
export const day = (description: string, example = '2026-11-01') => ({ type: String, description, example });

/** Describes a part of a whole. */
export const share = (description: string, example = 0.25) => ({
  type: Number,
  nullable: true,
  description,
  example,
});

/** Describes a name that may be missing. */
export const optionalName = (description: string, example: string) => ({
  type: String,
  nullable: true,
  description,
  example,
});
