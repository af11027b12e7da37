import { Matches } from 'class-validator';
import { CATEGORY_ID } from '#libs/contracts/index.js';

/** Marks the id of a category, built in or own; whether there is such a one is for `KnownCategories` to say. */
export const IsCategoryId = () =>
  Matches(CATEGORY_ID, { message: '$property must be the id of a category, as food_dining' });

/** Documents one. */
export const categoryId = (example: string, description = 'Its id; `GET /v1/categories` lists them.') => ({
  type: String,
  description,
  example,
});
