// The app's language and platform are process-wide in the API: getLanguage() takes
// no app, and Platform is a plain object. So they are module state here too.

export type Language = 'en' | 'zh' | 'zh-TW';

let language: Language = 'en';

export function getLanguage(): string {
  return language;
}

export function setLanguage(next: Language): void {
  language = next;
}

export const Platform = {
  isDesktop: true,
  isDesktopApp: true,
  isMobile: false,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: '',
};

/** A narrow window stands for a phone, as the app's own "emulate mobile" does. */
export function setPhone(phone: boolean): void {
  Object.assign(Platform, {
    isDesktop: !phone,
    isDesktopApp: !phone,
    isMobile: phone,
    isMobileApp: phone,
    isPhone: phone,
    isAndroidApp: phone,
    isLinux: !phone,
  });
}
