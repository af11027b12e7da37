/** Whose story it is; she, those she knows and every number are made up. */
export const PERSON = {
  name: 'Ananya Deshpande',
  firstName: 'Ananya',
  employer: 'TARANGA SOFTWORKS PVT LTD',
  city: 'BENGALURU',
  salaryAccount: '4417',
  savingsAccount: '9062',
  debitCard: '3385',
  creditCard: '7720',
  phone: '9886214057',
  electricityAccount: '4820917366',
  policy: '318840277',
} as const;

export interface Contact {
  name: string;
  vpa: string;
}

export const LANDLORD: Contact = { name: 'RAGHAV KULKARNI', vpa: 'raghav.kulkarni58@okaxis' };

/** People she pays and is paid by. */
export const CONTACTS: readonly Contact[] = [
  { name: 'PRIYA NAIR', vpa: 'priya.nair21@okhdfcbank' },
  { name: 'IMRAN SHEIKH', vpa: 'imransheikh7@ybl' },
  { name: 'KAVITHA RAMESH', vpa: '9845031276@ibl' },
  { name: 'ROHAN BANERJEE', vpa: 'rohanb.91@okicici' },
  { name: 'SUNITA DESHPANDE', vpa: 'sunita.deshpande@oksbi' },
];
