/** The files of Microsoft's Office.js that Excel asks for on Windows, on the Mac and on the web; telemetry is left out. */
exports.OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-win32-16.01-core.js',
  'excel-winrt-16.00.js',
  'excel-mac-16.00.js',
  'excel-mac-16.00-core.js',
  'excel-web-16.00.js',
  'excel-web-16.00-core.js',
  'excelwebapp-15.02.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];
