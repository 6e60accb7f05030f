/** Pages of an invented paper on which stories jump, for the tests of links and stitching. */

const lines = (measure: number, text: string): string => {
  const cut: string[] = [];
  for (let at = 0; at < text.length; at += measure) cut.push(text.slice(at, at + measure));
  return cut.join('\n');
};

/** A story set in a column, its headline above it. */
export function story(headline: string, ...paragraphs: string[]): string {
  return `${headline === '' ? '' : `${headline}\n`}${paragraphs.map((text) => lines(18, text)).join('\n')}\n`;
}

export const FERRY = {
  headline: '青澜渡口换上电动渡船',
  first:
    '本报讯（记者 林一舟）3月4日清晨，青澜渡口的电动渡船“白鹭号”首航，载着两百多名乘客驶向对岸的砚溪镇，船票还是两块钱。',
  second: '船长麦承露今年五十八岁，在青澜渡口摆渡已有三十年，他说，最难忘的是那年冬天，',
  rest: '江面结了薄冰，他和砚溪镇的渔民一起用竹篙破冰，从天不亮忙到天黑，白鹭号的前身就是那时沉下去的老木船。',
  last: '麦承露打算今年秋天退休，把电动渡船交给徒弟程笛。',
};

export const ORCHARD = {
  headline: '柏陂县橘园用上测温灯杆',
  first:
    '本报讯（记者 邱望舒）3月4日，记者在柏陂县翠屏乡的橘园看到，一排排测温灯杆立在橘树之间，夜里隔十分钟报一次温度。',
  second: '橘农温庭雨说，往年倒春寒一来，全家要轮流守夜，柴火和草帘堆满了橘园的地头，今年只要看手机，',
  rest: '低于零度时灯杆自己会响，翠屏乡四千多亩橘树里，已有一半装上了这种灯杆，装一根花的钱抵得上两筐蜜橘。',
  last: '温庭雨的橘园里还试种了十棵柠檬，灯杆也替它们守夜。',
};

export const OTHER = story(
  '汐塘市图书馆夜里也开门',
  '本报讯（记者 何晴）汐塘市图书馆从本周起延长开放到夜里十一点，阅览室添了八十张书桌。',
);

type Story = typeof FERRY;

/** The first part of a story, with its jump line. */
export const firstPart = ({ headline, first, second }: Story, jump: string): string =>
  story(headline, first, `${second}${jump}`);

/** What goes on on another page. */
export const runoverOf = ({ rest, last }: Story, jump: string): string => story('', `${jump}${rest}`, last);
