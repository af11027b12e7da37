import { describe, expect, it } from '@jest/globals';
import type { FileRow } from './lines.js';
import { readRows } from './read-rows.js';

const file = (...lines: string[]): string =>
  [
    "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>",
    '<!--File created by a backup app-->',
    '<smses count="2" backup_set="1">',
    ...lines,
    '</smses>',
  ].join('\n');

const sms = (type: number, body: string): string =>
  `  <sms protocol="0" address="AX-ALPHAB-S" date="1796601600000" type="${type}" body="${body}" read="1" contact_name="(Unknown)" />`;

async function read(xml: string, size = 7): Promise<FileRow[]> {
  const bytes = Buffer.from(xml);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const rows: FileRow[] = [];
  for await (const some of readRows(chunks(), { fileName: 'sms-20261126.xml' })) rows.push(...some);
  return rows;
}

describe('the XML of SMS Backup & Restore', () => {
  it('gives the received SMS with sender and time, whatever the chunks', async () => {
    const xml = file(sms(1, 'Rs 90 paid &amp; done&#10;Thank you'), sms(2, 'sent'), sms(1, 'Rs 5'));
    const item = { sender: 'AX-ALPHAB-S', receivedAt: '1796601600000' };
    for (const size of [1, 7, 4096])
      expect(await read(xml, size)).toEqual([
        { line: 4, item: { ...item, text: 'Rs 90 paid & done\nThank you' } },
        { line: 6, item: { ...item, text: 'Rs 5' } },
      ]);
  });

  it('reads emoji, also as the two references that XML does not allow', async () => {
    const rows = await read(file(sms(1, 'paid &#55357;&#56832; and &#128512; and 😀')));
    expect(rows).toMatchObject([{ item: { text: 'paid 😀 and 😀 and 😀' } }]);
  });

  it('leaves out MMS with their pictures', async () => {
    const mms = '<mms msg_box="1"><parts><part ct="image/png" data="iVBORw0KGgo="/></parts></mms>';
    expect(await read(file(mms, sms(1, 'Rs 5')))).toMatchObject([{ item: { text: 'Rs 5' } }]);
  });

  it('says where a file was cut off, and reads what stands before', async () => {
    const xml = file(sms(1, 'Rs 5'), sms(1, 'Rs 6'));
    expect(await read(xml.slice(0, xml.indexOf('Rs 6')))).toMatchObject([
      { line: 4, item: { text: 'Rs 5' } },
      { line: 5, fault: { code: 'broken-xml' } },
    ]);
  });

  it('refuses other XML', async () => {
    await expect(read('<?xml version="1.0"?><rss></rss>')).rejects.toMatchObject({
      code: 'unsupported-file',
    });
  });
});
