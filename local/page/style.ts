/** About what Jira's issue view looks like: a text column of 760 pixels. */
export const STYLE = `
body{margin:0;font:14px/1.5 system-ui,sans-serif;color:#172b4d;background:#fff;display:flex}
nav{width:320px;flex:none;height:100vh;overflow:auto;position:sticky;top:0;box-sizing:border-box;padding:16px;background:#f7f8f9;border-right:1px solid #dcdfe4}
nav h1{font-size:18px}nav h2{font-size:13px;margin:16px 0 4px}nav ol{margin:0;padding-left:28px}nav small{color:#626f86}
main{padding:0 32px}article{width:760px;padding:24px 0 48px;border-bottom:1px solid #dcdfe4}
h1{font-size:24px;line-height:1.2;margin:0 0 12px}h2{font-size:20px}h3{font-size:16px;margin:20px 0 4px}h4{font-size:14px;margin:16px 0 4px}
p{margin:4px 0}ul,ol{margin:4px 0;padding-left:24px}ul.tasks{list-style:none;padding-left:0}ul.tasks label{display:flex;gap:8px;padding:2px 0}
code{font:12px ui-monospace,monospace;background:#f1f2f4;border-radius:3px;padding:2px 4px;overflow-wrap:anywhere}
.table{overflow-x:auto;margin:8px 0}table{border-collapse:collapse;table-layout:fixed;max-width:760px;overflow-wrap:anywhere}th,td{border:1px solid #dcdfe4;padding:6px 8px;text-align:left;vertical-align:top;min-width:28px}th{background:#f7f8f9}
.lint{color:#ae2e24}`;
