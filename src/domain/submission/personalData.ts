/** 个人信息 (D-514) found in a text: what it looks like, and the digits with their middle masked. */
export interface PersonalData {
  readonly kind: '身份证号' | '手机号' | '银行账号';
  readonly masked: string;
}

const IDENTITY = /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu;
const MOBILE = /(?<![\d.,A-Za-z])1[3-9]\d{9}(?![\d.,A-Za-z])|(?<!\d)1[3-9]\d[- ]\d{4}[- ]\d{4}(?!\d)/gu;
const CARD = /(?<![\d.,A-Za-z])(?:62|4\d|5[1-5])\d{14,17}(?![\d.,A-Za-z])/gu;
const ACCOUNT = /(?:银行|开户|收款)?[账帐]号[：:为]?\s*(\d[\d -]{8,28}\d)/gu;
const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Finds identity card, mobile phone and bank account numbers; numbers whose check digit does not fit are left alone. */
export function findPersonalData(raw: string): readonly PersonalData[] {
  const text = raw.normalize('NFKC');
  if (!/\d{4}/u.test(text)) return [];
  const found: PersonalData[] = [];
  const taken = new Set<string>();
  const put = (kind: PersonalData['kind'], number: string): void => {
    const digits = number.replace(/[- ]/gu, '');
    if (taken.has(digits)) return;
    taken.add(digits);
    found.push({ kind, masked: `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}` });
  };
  for (const [number] of text.matchAll(IDENTITY)) if (isIdentity(number)) put('身份证号', number);
  for (const [number] of text.matchAll(MOBILE)) put('手机号', number);
  for (const [, number = ''] of text.matchAll(ACCOUNT)) put('银行账号', number);
  for (const [number] of text.matchAll(CARD)) if (passesLuhn(number)) put('银行账号', number);
  return found;
}

function isIdentity(number: string): boolean {
  const sum = IDENTITY_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number.slice(-1).toUpperCase();
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
