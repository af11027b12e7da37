import type { Chance } from './chance.js';

const YEAR = 12;
const PAISE = 100;

/** Draws the monthly totals of one category. */
type Shape = (months: number, chance: Chance) => number[];

/** The shapes that spending takes; amounts are minor units. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  level: noisy(() => () => 1),
  drift: noisy((chance) => {
    const slope = chance.between(-0.015, 0.03);
    return (month) => Math.max(0.2, 1 + slope * month);
  }),
  seasonal: noisy((chance) => {
    const [size, phase] = [chance.between(0.25, 0.6), chance.between(0, YEAR)];
    return (month) => 1 + size * Math.sin(((month + phase) / YEAR) * 2 * Math.PI);
  }),
  lumpy: noisy((chance) => () => (chance.next() < 0.1 ? chance.between(2.5, 6) : 1)),
  intermittent: noisy((chance) => {
    const share = chance.between(0.25, 0.6);
    return () => (chance.next() < share ? 1 : 0);
  }),
  'level shift': noisy((chance, months) => {
    const at = Math.floor(chance.between(0.3, 0.95) * months);
    const factor = chance.next() < 0.5 ? chance.between(0.35, 0.7) : chance.between(1.4, 2.5);
    return (month) => (month < at ? 1 : factor);
  }),
  short: noisy((chance, months) => {
    const start = months - Math.floor(chance.between(7, 14));
    return (month) => (month < start ? 0 : 1);
  }),
  'festival peak': noisy((chance) => {
    const [festival, size] = [Math.floor(chance.between(0, YEAR)), chance.between(1.7, 3.5)];
    return (month) => (month % YEAR === festival ? size : 1);
  }),
  subscription: (months, chance) => {
    const price = Math.round(chance.between(99, 1500)) * PAISE;
    const [risesAt, rise] = [Math.floor(chance.between(0, 2 * months)), chance.between(1.05, 1.4)];
    const missed = chance.between(0, 0.04);
    return Array.from({ length: months }, (_, month) => {
      if (chance.next() < missed) return 0;
      return month < risesAt ? price : Math.round((price * rise) / PAISE) * PAISE;
    });
  },
};

/** A shape times a level of its own, with noise that never turns spending negative. */
function noisy(draw: (chance: Chance, months: number) => (month: number) => number): Shape {
  return (months, chance) => {
    const level = Math.exp(chance.between(Math.log(500), Math.log(40_000))) * PAISE;
    const noise = chance.between(0.08, 0.35);
    const shape = draw(chance, months);
    return Array.from({ length: months }, (_, month) =>
      Math.round(level * shape(month) * Math.exp(noise * chance.normal() - (noise * noise) / 2)),
    );
  };
}
