/** Not yet. */
export default function Merchants() {
  return null;
}
