/**
 * The part of a sender id that names who wrote: `AX-HDFCBK-S` and `VM-HDFCBK` are both `HDFCBK`. The prefix of an Indian
 * header names the operator and the region, the suffix the sort of traffic (TCCCPR 2018, amended 2025).
 */
export function senderEntity(sender: string): string {
  const bare = sender.trim().toUpperCase();
  return /^[A-Z]{2}-([A-Z0-9]{3,9})(?:-[STPG])?$/.exec(bare)?.[1] ?? bare;
}
