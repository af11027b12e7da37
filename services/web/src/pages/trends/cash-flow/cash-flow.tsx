/** Not yet. */
export default function CashFlow() {
  return null;
}
