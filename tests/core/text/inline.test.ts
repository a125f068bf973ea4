import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/text/inline';

describe('plain words of Markdown', () => {
  it.each([
    ['**粗**、*斜*、***兩者***、__粗__', '粗、斜、兩者、粗'],
    ['~~舊~~ ==重點==', '舊 重點'],
    ['[文](https://a.b/c)', '文'],
    ['[文](https://a.b/c_(d)) 後', '文 後'],
    ['[[頁|名]]與[[頁]]', '名與頁'],
    ['![[圖.png]]前![圖](a.png)後', '前後'],
    ['<https://a.b/c>後', '後'],
    ['一<br/>二<b>三</b>', '一 二 三'],
    ['一<!-- 註 -->二', '一二'],
    ['一%%註%%二', '一二'],
    ['`code` 與 ``a`', 'code 與 a'],
    ['註[^1]腳', '註腳'],
    ['段落 ^a1b2', '段落'],
    ['[00:12] 話', '話'],
    ['話（1:02:03-1:04:00）', '話'],
    ['\\*星\\* 1\\. \\[\\[甲\\]\\] \\_', '*星* 1. [[甲]] _'],
    ['硬換行\\', '硬換行'],
    ['兩  格 **粗**', '兩 格 粗'],
  ])('%s', (markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });

  it.each(['12:30 開盤', '1 < 2 > 1', 'snake_case_name', 'https://a.b/c_d_e', '5 ~ 6', '[x]', 'a: b', '100% 與 50%', 'C:\\Users'])('leave %s as it is', (text) => {
    expect(plainText(text)).toBe(text);
  });
});
