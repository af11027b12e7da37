import { describe } from '@jest/globals';
import { readAlerts } from '../testdata/read-alerts.js';

describe('korean', () => {
  readAlerts('KR', [
    [
      '[Web발신]\n푸른카드 승인\n<PERSON:k1aaaa>님\n12,500원 일시불\n03/05 14:22\n초록식당\n누적 354,220원',
      'transaction',
      'debit',
      '12500.00',
      'KRW',
      null,
    ],
    [
      '[하늘은행] 03/05 09:10 <ACCOUNT:k1aaaa> 입금 1,250,000원 (주)바다상사 잔액 3,172,018원',
      'transaction',
      'credit',
      '1250000.00',
      'KRW',
      '3172018.00',
    ],
    [
      '03/05 21:44 <ACCOUNT:k1aaaa> 체크카드출금 2,400 잔액 97,600',
      'transaction',
      'debit',
      '2400.00',
      'KRW',
      '97600.00',
    ],
    [
      '푸른카드 <PERSON:k1aaaa>님 승인취소 45,000원 03/05 초록상점',
      'transaction',
      'credit',
      '45000.00',
      'KRW',
      null,
    ],
    [
      '[하늘은행] 고객님 계좌에서 50,000원이 출금되었습니다. 잔액은 1,200,000원입니다.',
      'transaction',
      'debit',
      '50000.00',
      'KRW',
      '1200000.00',
    ],
    ['[푸른페이] 인증번호 [<OTP>] 타인에게 알려주지 마세요', 'otp', null, null, null, null],
    ['푸른카드 승인거절 120,000원 한도초과 03/05 초록상점', 'declined', 'debit', '120000.00', 'KRW', null],
    [
      '푸른카드 3월 결제금액 안내: 결제일 03/14 청구금액 432,100원',
      'reminder',
      null,
      '432100.00',
      'KRW',
      null,
    ],
    [
      '06/10 자동이체 예정 푸른전화 55,000원 출금계좌 잔액을 확인하세요',
      'pending',
      'debit',
      '55000.00',
      'KRW',
      null,
    ],
  ]);
});
