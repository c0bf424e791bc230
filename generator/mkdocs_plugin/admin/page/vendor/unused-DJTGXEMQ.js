import"./chunk-WOT6VMZA.js";var e=void 0;export{e as default};
