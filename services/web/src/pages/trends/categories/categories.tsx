/** Not yet. */
export default function Categories() {
  return null;
}
