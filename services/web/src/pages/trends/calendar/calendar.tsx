/** Not yet. */
export default function Calendar() {
  return null;
}
