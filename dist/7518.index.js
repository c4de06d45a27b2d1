export const id = 7518;
export const ids = [7518];
export const modules = {

/***/ 47518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareHtml: () => (/* binding */ compareHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/generated/compare-page.js
/** Script of the HTML report on a comparison, made of src/report/compare-page and uPlot. */
const PAGE_SCRIPT = `/*
uPlot, https://github.com/leeoniya/uPlot

The MIT License (MIT)

Copyright (c) 2022 Leon Sorokin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
"use strict";(()=>{var Ss="uplot",ys="u-hz",bs="u-vt",vs="u-title",xs="u-wrap",_s="u-under",Ts="u-over",ks="u-axis",tl="u-off",Ps="u-select",Ms="u-cursor-x",Es="u-cursor-y",Ls="u-cursor-pt",As="u-legend",Ds="u-live",Cs="u-inline",Hs="u-series",Rs="u-marker",ni="u-label",Vs="u-value",Bl="width",Yl="height";var oi="bottom",Tl="left",Un="right",ao="#000",ii=ao+"0",Kn="mousemove",ri="mousedown",qn="mouseup",si="mouseenter",ui="mouseleave",ai="dblclick",Ns="resize",zs="scroll",ci="change",fn="dppxchange",co="--",Dl=typeof window<"u",Xn=Dl?document:null,Pl=Dl?window:null,Os=Dl?navigator:null,ie,sn;function eo(){let e=devicePixelRatio;ie!=e&&(ie=e,sn&&lo(ci,sn,eo),sn=matchMedia(\`(min-resolution: \${ie-.001}dppx) and (max-resolution: \${ie+.001}dppx)\`),ll(ci,sn,eo),Pl.dispatchEvent(new CustomEvent(fn)))}function et(e,l){if(l!=null){let o=e.classList;!o.contains(l)&&o.add(l)}}function to(e,l){let o=e.classList;o.contains(l)&&o.remove(l)}function ge(e,l,o){e.style[l]=o+"px"}function wt(e,l,o,n){let i=Xn.createElement(e);return l!=null&&et(i,l),o?.insertBefore(i,n),i}function at(e,l){return wt("div",e,l)}var fi=new WeakMap;function Et(e,l,o,n,i){let c="translate("+l+"px,"+o+"px)",u=fi.get(e);c!=u&&(e.style.transform=c,fi.set(e,c),l<0||o<0||l>n||o>i?et(e,tl):to(e,tl))}var di=new WeakMap;function pi(e,l,o){let n=l+o,i=di.get(e);n!=i&&(di.set(e,n),e.style.background=l,e.style.borderColor=o)}var mi=new WeakMap;function hi(e,l,o,n){let i=l+""+o,c=mi.get(e);i!=c&&(mi.set(e,i),e.style.height=o+"px",e.style.width=l+"px",e.style.marginLeft=n?-l/2+"px":0,e.style.marginTop=n?-o/2+"px":0)}var fo={passive:!0},Fs={...fo,capture:!0};function ll(e,l,o,n){l.addEventListener(e,o,n?Fs:fo)}function lo(e,l,o,n){l.removeEventListener(e,o,fo)}Dl&&eo();function St(e,l,o,n){let i;o=o||0,n=n||l.length-1;let c=n<=2147483647;for(;n-o>1;)i=c?o+n>>1:tt((o+n)/2),l[i]<e?o=i:n=i;return e-l[o]<=l[n]-e?o:n}function $i(e){return(o,n,i)=>{let c=-1,u=-1;for(let f=n;f<=i;f++)if(e(o[f])){c=f;break}for(let f=i;f>=n;f--)if(e(o[f])){u=f;break}return[c,u]}}var Bi=e=>e!=null,Yi=e=>e!=null&&e>0,mn=$i(Bi),Ws=$i(Yi);function Is(e,l,o,n=0,i=!1){let c=i?Ws:mn,u=i?Yi:Bi;[l,o]=c(e,l,o);let f=e[l],p=e[l];if(l>-1)if(n==1)f=e[l],p=e[o];else if(n==-1)f=e[o],p=e[l];else for(let m=l;m<=o;m++){let S=e[m];u(S)&&(S<f?f=S:S>p&&(p=S))}return[f??ce,p??-ce]}function hn(e,l,o,n){let i=Si(e),c=Si(l);e==l&&(i==-1?(e*=o,l/=o):(e/=o,l*=o));let u=o==10?Ct:Ui,f=i==1?tt:ct,p=c==1?ct:tt,m=f(u(Ee(e))),S=p(u(Ee(l))),g=Ml(o,m),w=Ml(o,S);return o==10&&(m<0&&(g=fe(g,-m)),S<0&&(w=fe(w,-S))),n||o==2?(e=g*i,l=w*c):(e=Ji(e,g),l=gn(l,w)),[e,l]}function po(e,l,o,n){let i=hn(e,l,o,n);return e==0&&(i[0]=0),l==0&&(i[1]=0),i}var mo=.1,gi={mode:3,pad:mo},Kl={pad:0,soft:null,mode:0},Gs={min:Kl,max:Kl};function dn(e,l,o,n){return wn(o)?wi(e,l,o):(Kl.pad=o,Kl.soft=n?0:null,Kl.mode=n?3:0,wi(e,l,Gs))}function ne(e,l){return e??l}function $s(e,l,o){for(l=ne(l,0),o=ne(o,e.length-1);l<=o;){if(e[l]!=null)return!0;l++}return!1}function wi(e,l,o){let n=o.min,i=o.max,c=ne(n.pad,0),u=ne(i.pad,0),f=ne(n.hard,-ce),p=ne(i.hard,ce),m=ne(n.soft,ce),S=ne(i.soft,-ce),g=ne(n.mode,0),w=ne(i.mode,0),M=l-e,k=Ct(M),C=Be(Ee(e),Ee(l)),F=Ct(C),W=Ee(F-k);(M<1e-24||W>10)&&(M=0,(e==0||l==0)&&(M=1e-24,g==2&&m!=ce&&(c=0),w==2&&S!=-ce&&(u=0)));let v=M||C||1e3,N=Ct(v),_=Ml(10,tt(N)),q=v*(M==0?e==0?.1:1:c),D=fe(Ji(e-q,_/10),24),j=e>=m&&(g==1||g==3&&D<=m||g==2&&D>=m)?m:ce,Y=Be(f,D<j&&e>=j?j:yt(j,D)),Q=v*(M==0?l==0?.1:1:u),B=fe(gn(l+Q,_/10),24),T=l<=S&&(w==1||w==3&&B>=S||w==2&&B<=S)?S:-ce,K=yt(p,B>T&&l<=T?T:Be(T,B));return Y==K&&Y==0&&(K=100),[Y,K]}var Bs=new Intl.NumberFormat(Dl?Os.language:"en-US"),ho=e=>Bs.format(e),lt=Math,cn=lt.PI,Ee=lt.abs,tt=lt.floor,Me=lt.round,ct=lt.ceil,yt=lt.min,Be=lt.max,Ml=lt.pow,Si=lt.sign,Ct=lt.log10,Ui=lt.log2,Ys=(e,l=1)=>lt.sinh(e)*l,jn=(e,l=1)=>lt.asinh(e/l),ce=1/0;function yi(e){return(Ct((e^e>>31)-(e>>31))|0)+1}function no(e,l,o){return yt(Be(e,l),o)}function Ki(e){return typeof e=="function"}function X(e){return Ki(e)?e:()=>e}var Us=()=>{},qi=e=>e,ji=(e,l)=>l,Ks=e=>null,bi=e=>!0,vi=(e,l)=>e==l,qs=/\\.\\d*?(?=9{6,}|0{6,})/gm,nl=e=>{if(Qi(e)||It.has(e))return e;let l=\`\${e}\`,o=l.match(qs);if(o==null)return e;let n=o[0].length-1;if(l.indexOf("e-")!=-1){let[i,c]=l.split("e");return+\`\${nl(i)}e\${c}\`}return fe(e,n)};function Xt(e,l){return nl(fe(nl(e/l))*l)}function gn(e,l){return nl(ct(nl(e/l))*l)}function Ji(e,l){return nl(tt(nl(e/l))*l)}function fe(e,l=0){if(Qi(e))return e;let o=10**l,n=e*o*(1+Number.EPSILON);return Me(n)/o}var It=new Map;function Zi(e){return((""+e).split(".")[1]||"").length}function jl(e,l,o,n){let i=[],c=n.map(Zi);for(let u=l;u<o;u++){let f=Ee(u),p=fe(Ml(e,u),f);for(let m=0;m<n.length;m++){let S=e==10?+\`\${n[m]}e\${u}\`:n[m]*p,g=(u>=0?0:f)+(u>=c[m]?0:c[m]),w=e==10?S:fe(S,g);i.push(w),It.set(w,g)}}return i}var ql={},go=[],El=[null,null],Wt=Array.isArray,Qi=Number.isInteger,js=e=>e===void 0;function xi(e){return typeof e=="string"}function wn(e){let l=!1;if(e!=null){let o=e.constructor;l=o==null||o==Object}return l}function Js(e){return e!=null&&typeof e=="object"}var Zs=Object.getPrototypeOf(Uint8Array),Xi="__proto__";function Ll(e,l=wn){let o;if(Wt(e)){let n=e.find(i=>i!=null);if(Wt(n)||l(n)){o=Array(e.length);for(let i=0;i<e.length;i++)o[i]=Ll(e[i],l)}else o=e.slice()}else if(e instanceof Zs)o=e.slice();else if(l(e)){o={};for(let n in e)n!=Xi&&(o[n]=Ll(e[n],l))}else o=e;return o}function Te(e){let l=arguments;for(let o=1;o<l.length;o++){let n=l[o];for(let i in n)i!=Xi&&(wn(e[i])?Te(e[i],Ll(n[i])):e[i]=Ll(n[i]))}return e}var Qs=0,Xs=1,eu=2;function tu(e,l,o){for(let n=0,i,c=-1;n<l.length;n++){let u=l[n];if(u>c){for(i=u-1;i>=0&&e[i]==null;)e[i--]=null;for(i=u+1;i<o&&e[i]==null;)e[c=i++]=null}}}function lu(e,l){if(iu(e)){let u=e[0].slice();for(let f=1;f<e.length;f++)u.push(...e[f].slice(1));return ru(u[0])||(u=ou(u)),u}let o=new Set;for(let u=0;u<e.length;u++){let p=e[u][0],m=p.length;for(let S=0;S<m;S++)o.add(p[S])}let n=[Array.from(o).sort((u,f)=>u-f)],i=n[0].length,c=new Map;for(let u=0;u<i;u++)c.set(n[0][u],u);for(let u=0;u<e.length;u++){let f=e[u],p=f[0];for(let m=1;m<f.length;m++){let S=f[m],g=Array(i).fill(void 0),w=l?l[u][m]:Xs,M=[];for(let k=0;k<S.length;k++){let C=S[k],F=c.get(p[k]);C===null?w!=Qs&&(g[F]=C,w==eu&&M.push(F)):g[F]=C}tu(g,M,i),n.push(g)}}return n}var nu=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function ou(e){let l=e[0],o=l.length,n=Array(o);for(let c=0;c<n.length;c++)n[c]=c;n.sort((c,u)=>l[c]-l[u]);let i=[];for(let c=0;c<e.length;c++){let u=e[c],f=Array(o);for(let p=0;p<o;p++)f[p]=u[n[p]];i.push(f)}return i}function iu(e){let l=e[0][0],o=l.length;for(let n=1;n<e.length;n++){let i=e[n][0];if(i.length!=o)return!1;if(i!=l){for(let c=0;c<o;c++)if(i[c]!=l[c])return!1}}return!0}function ru(e,l=100){let o=e.length;if(o<=1)return!0;let n=0,i=o-1;for(;n<=i&&e[n]==null;)n++;for(;i>=n&&e[i]==null;)i--;if(i<=n)return!0;let c=Be(1,tt((i-n+1)/l));for(let u=e[n],f=n+c;f<=i;f+=c){let p=e[f];if(p!=null){if(p<=u)return!1;u=p}}return!0}var er=["January","February","March","April","May","June","July","August","September","October","November","December"],tr=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function lr(e){return e.slice(0,3)}var su=tr.map(lr),uu=er.map(lr),au={MMMM:er,MMM:uu,WWWW:tr,WWW:su};function $l(e){return(e<10?"0":"")+e}function cu(e){return(e<10?"00":e<100?"0":"")+e}var fu={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,l)=>l.MMMM[e.getMonth()],MMM:(e,l)=>l.MMM[e.getMonth()],MM:e=>$l(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>$l(e.getDate()),D:e=>e.getDate(),WWWW:(e,l)=>l.WWWW[e.getDay()],WWW:(e,l)=>l.WWW[e.getDay()],HH:e=>$l(e.getHours()),H:e=>e.getHours(),h:e=>{let l=e.getHours();return l==0?12:l>12?l-12:l},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>$l(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>$l(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>cu(e.getMilliseconds())};function wo(e,l){l=l||au;let o=[],n=/\\{([a-z]+)\\}|[^{]+/gi,i;for(;i=n.exec(e);)o.push(i[0][0]=="{"?fu[i[1]]:i[0]);return c=>{let u="";for(let f=0;f<o.length;f++)u+=typeof o[f]=="string"?o[f]:o[f](c,l);return u}}var du=new Intl.DateTimeFormat().resolvedOptions().timeZone;function pu(e,l){let o;return l=="UTC"||l=="Etc/UTC"?o=new Date(+e+e.getTimezoneOffset()*6e4):l==du?o=e:(o=new Date(e.toLocaleString("en-US",{timeZone:l})),o.setMilliseconds(e.getMilliseconds())),o}var nr=e=>e%1==0,pn=[1,2,2.5,5],mu=jl(10,-32,0,pn),or=jl(10,0,32,pn),hu=or.filter(nr),el=mu.concat(or),So=\`
\`,ir="{YYYY}",_i=So+ir,rr="{M}/{D}",Ul=So+rr,un=Ul+"/{YY}",sr="{aa}",gu="{h}:{mm}",kl=gu+sr,Ti=So+kl,ki=":{ss}",se=null;function ur(e){let l=e*1e3,o=l*60,n=o*60,i=n*24,c=i*30,u=i*365,p=(e==1?jl(10,0,3,pn).filter(nr):jl(10,-3,0,pn)).concat([l,l*5,l*10,l*15,l*30,o,o*5,o*10,o*15,o*30,n,n*2,n*3,n*4,n*6,n*8,n*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,c,c*2,c*3,c*4,c*6,u,u*2,u*5,u*10,u*25,u*50,u*100]),m=[[u,ir,se,se,se,se,se,se,1],[i*28,"{MMM}",_i,se,se,se,se,se,1],[i,rr,_i,se,se,se,se,se,1],[n,"{h}"+sr,un,se,Ul,se,se,se,1],[o,kl,un,se,Ul,se,se,se,1],[l,ki,un+" "+kl,se,Ul+" "+kl,se,Ti,se,1],[e,ki+".{fff}",un+" "+kl,se,Ul+" "+kl,se,Ti,se,1]];function S(g){return(w,M,k,C,F,W)=>{let v=[],N=F>=u,_=F>=c&&F<u,q=g(k),D=fe(q*e,3),j=Jn(q.getFullYear(),N?0:q.getMonth(),_||N?1:q.getDate()),Y=fe(j*e,3);if(_||N){let Q=_?F/c:0,B=N?F/u:0,T=D==Y?D:fe(Jn(j.getFullYear()+B,j.getMonth()+Q,1)*e,3),K=new Date(Me(T/e)),H=K.getFullYear(),G=K.getMonth();for(let O=0;T<=C;O++){let ee=Jn(H+B*O,G+Q*O,1),z=ee-g(fe(ee*e,3));T=fe((+ee+z)*e,3),T<=C&&v.push(T)}}else{let Q=F>=i?i:F,B=tt(k)-tt(D),T=Y+B+gn(D-Y,Q);v.push(T);let K=g(T),H=K.getHours()+K.getMinutes()/o+K.getSeconds()/n,G=F/n,O=w.axes[M]._space,ee=W/O;for(;T=fe(T+F,e==1?0:3),!(T>C);)if(G>1){let z=tt(fe(H+G,6))%24,te=g(T).getHours()-z;te>1&&(te=-1),T-=te*n,H=(H+G)%24;let ue=v[v.length-1];fe((T-ue)/F,3)*ee>=.7&&v.push(T)}else v.push(T)}return v}}return[p,m,S]}var[wu,Su,yu]=ur(1),[bu,vu,xu]=ur(.001);jl(2,-53,53,[1]);function Pi(e,l){return e.map(o=>o.map((n,i)=>i==0||i==8||n==null?n:l(i==1||o[8]==0?n:o[1]+n)))}function Mi(e,l){return(o,n,i,c,u)=>{let f=l.find(k=>u>=k[0])||l[l.length-1],p,m,S,g,w,M;return n.map(k=>{let C=e(k),F=C.getFullYear(),W=C.getMonth(),v=C.getDate(),N=C.getHours(),_=C.getMinutes(),q=C.getSeconds(),D=F!=p&&f[2]||W!=m&&f[3]||v!=S&&f[4]||N!=g&&f[5]||_!=w&&f[6]||q!=M&&f[7]||f[1];return p=F,m=W,S=v,g=N,w=_,M=q,D(C)})}}function _u(e,l){let o=wo(l);return(n,i,c,u,f)=>i.map(p=>o(e(p)))}function Jn(e,l,o){return new Date(e,l,o)}function Ei(e,l){return l(e)}var Tu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Li(e,l){return(o,n,i,c)=>c==null?co:l(e(n))}function ku(e,l){let o=e.series[l];return o.width?o.stroke(e,l):o.points.width?o.points.stroke(e,l):null}function Pu(e,l){return e.series[l].fill(e,l)}var Mu={show:!0,live:!0,isolate:!1,mount:Us,markers:{show:!0,width:2,stroke:ku,fill:Pu,dash:"solid"},idx:null,idxs:null,values:[]};function Eu(e,l){let o=e.cursor.points,n=at(),i=o.size(e,l);ge(n,Bl,i),ge(n,Yl,i);let c=i/-2;ge(n,"marginLeft",c),ge(n,"marginTop",c);let u=o.width(e,l,i);return u&&ge(n,"borderWidth",u),n}function Lu(e,l){let o=e.series[l].points;return o._fill||o._stroke}function Au(e,l){let o=e.series[l].points;return o._stroke||o._fill}function Du(e,l){return e.series[l].points.size}var Zn=[0,0];function Cu(e,l,o){return Zn[0]=l,Zn[1]=o,Zn}function an(e,l,o,n=!0){return i=>{i.button==0&&(!n||i.target==l)&&o(i)}}function Qn(e,l,o,n=!0){return i=>{(!n||i.target==l)&&o(i)}}var Hu={show:!0,x:!0,y:!0,lock:!1,move:Cu,points:{one:!1,show:Eu,size:Du,width:0,stroke:Au,fill:Lu},bind:{mousedown:an,mouseup:an,click:an,dblclick:an,mousemove:Qn,mouseleave:Qn,mouseenter:Qn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,l)=>{l.stopPropagation(),l.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,l,o,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ar={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},yo=Te({},ar,{filter:ji}),cr=Te({},yo,{size:10}),fr=Te({},ar,{show:!1}),bo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',dr="bold "+bo,pr=1.5,Ai={show:!0,scale:"x",stroke:ao,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:dr,side:2,grid:yo,ticks:cr,border:fr,font:bo,lineGap:pr,rotate:0},Ru="Value",Vu="Time",Di={show:!0,scale:"x",auto:!1,sorted:1,min:ce,max:-ce,idxs:[]};function Nu(e,l,o,n,i){return l.map(c=>c==null?"":ho(c))}function zu(e,l,o,n,i,c,u){let f=[],p=It.get(i)||0;o=u?o:fe(gn(o,i),p);for(let m=o;m<=n;m=fe(m+i,p))f.push(Object.is(m,-0)?0:m);return f}function oo(e,l,o,n,i,c,u){let f=[],p=e.scales[e.axes[l].scale].log,m=p==10?Ct:Ui,S=tt(m(o));i=Ml(p,S),p==10&&(i=el[St(i,el)]);let g=o,w=i*p;p==10&&(w=el[St(w,el)]);do f.push(g),g=g+i,p==10&&!It.has(g)&&(g=fe(g,It.get(i))),g>=w&&(i=g,w=i*p,p==10&&(w=el[St(w,el)]));while(g<=n);return f}function Ou(e,l,o,n,i,c,u){let p=e.scales[e.axes[l].scale].asinh,m=n>p?oo(e,l,Be(p,o),n,i):[p],S=n>=0&&o<=0?[0]:[];return(o<-p?oo(e,l,Be(p,-n),-o,i):[p]).reverse().map(w=>-w).concat(S,m)}var mr=/./,Fu=/[12357]/,Wu=/[125]/,Ci=/1/,io=(e,l,o,n)=>e.map((i,c)=>l==4&&i==0||c%n==0&&o.test(i.toExponential()[i<0?1:0])?i:null);function Iu(e,l,o,n,i){let c=e.axes[o],u=c.scale,f=e.scales[u],p=e.valToPos,m=c._space,S=p(10,u),g=p(9,u)-S>=m?mr:p(7,u)-S>=m?Fu:p(5,u)-S>=m?Wu:Ci;if(g==Ci){let w=Ee(p(1,u)-S);if(w<m)return io(l.slice().reverse(),f.distr,g,ct(m/w)).reverse()}return io(l,f.distr,g,1)}function Gu(e,l,o,n,i){let c=e.axes[o],u=c.scale,f=c._space,p=e.valToPos,m=Ee(p(1,u)-p(2,u));return m<f?io(l.slice().reverse(),3,mr,ct(f/m)).reverse():l}function $u(e,l,o,n){return n==null?co:l==null?"":ho(l)}var Hi={show:!0,scale:"y",stroke:ao,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:dr,side:3,grid:yo,ticks:cr,border:fr,font:bo,lineGap:pr,rotate:0};function Bu(e,l){let o=3+(e||1)*2;return fe(o*l,3)}function Yu(e,l){let{scale:o,idxs:n}=e.series[0],i=e._data[0],c=e.valToPos(i[n[0]],o,!0),u=e.valToPos(i[n[1]],o,!0),f=Ee(u-c),p=e.series[l],m=f/(p.points.space*ie);return n[1]-n[0]<=m}var Ri={scale:null,auto:!0,sorted:0,min:ce,max:-ce},hr=(e,l,o,n,i)=>i,Vi={show:!0,auto:!0,sorted:0,gaps:hr,alpha:1,facets:[Te({},Ri,{scale:"x"}),Te({},Ri,{scale:"y"})]},Ni={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:hr,alpha:1,points:{show:Yu,filter:null},values:null,min:ce,max:-ce,idxs:[],path:null,clip:null};function Uu(e,l,o,n,i){return o/10}var gr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ku=Te({},gr,{time:!1,ori:1}),zi={};function wr(e,l){let o=zi[e];return o||(o={key:e,plots:[],sub(n){o.plots.push(n)},unsub(n){o.plots=o.plots.filter(i=>i!=n)},pub(n,i,c,u,f,p,m){for(let S=0;S<o.plots.length;S++)o.plots[S]!=i&&o.plots[S].pub(n,i,c,u,f,p,m)}},e!=null&&(zi[e]=o)),o}var Al=1,ro=2;function ol(e,l,o){let n=e.mode,i=e.series[l],c=n==2?e._data[l]:e._data,u=e.scales,f=e.bbox,p=c[0],m=n==2?c[1]:c[l],S=n==2?u[i.facets[0].scale]:u[e.series[0].scale],g=n==2?u[i.facets[1].scale]:u[i.scale],w=f.left,M=f.top,k=f.width,C=f.height,F=e.valToPosH,W=e.valToPosV;return S.ori==0?o(i,p,m,S,g,F,W,w,M,k,C,yn,Cl,vn,yr,vr):o(i,p,m,S,g,W,F,M,w,C,k,bn,Hl,_o,br,xr)}function vo(e,l){let o=0,n=0,i=ne(e.bands,go);for(let c=0;c<i.length;c++){let u=i[c];u.series[0]==l?o=u.dir:u.series[1]==l&&(u.dir==1?n|=1:n|=2)}return[o,n==1?-1:n==2?1:n==3?2:0]}function qu(e,l,o,n,i){let c=e.mode,u=e.series[l],f=c==2?u.facets[1].scale:u.scale,p=e.scales[f];return i==-1?p.min:i==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Ht(e,l,o,n,i,c){return ol(e,l,(u,f,p,m,S,g,w,M,k,C,F)=>{let W=u.pxRound,v=m.dir*(m.ori==0?1:-1),N=m.ori==0?Cl:Hl,_,q;v==1?(_=o,q=n):(_=n,q=o);let D=W(g(f[_],m,C,M)),j=W(w(p[_],S,F,k)),Y=W(g(f[q],m,C,M)),Q=W(w(c==1?S.max:S.min,S,F,k)),B=new Path2D(i);return N(B,Y,Q),N(B,D,Q),N(B,D,j),B})}function Sn(e,l,o,n,i,c){let u=null;if(e.length>0){u=new Path2D;let f=l==0?vn:_o,p=o;for(let g=0;g<e.length;g++){let w=e[g];if(w[1]>w[0]){let M=w[0]-p;M>0&&f(u,p,n,M,n+c),p=w[1]}}let m=o+i-p,S=10;m>0&&f(u,p,n-S/2,m,n+c+S)}return u}function ju(e,l,o){let n=e[e.length-1];n&&n[0]==l?n[1]=o:e.push([l,o])}function xo(e,l,o,n,i,c,u){let f=[],p=e.length;for(let m=i==1?o:n;m>=o&&m<=n;m+=i)if(l[m]===null){let g=m,w=m;if(i==1)for(;++m<=n&&l[m]===null;)w=m;else for(;--m>=o&&l[m]===null;)w=m;let M=c(e[g]),k=w==g?M:c(e[w]),C=g-i;M=u<=0&&C>=0&&C<p?c(e[C]):M;let W=w+i;k=u>=0&&W>=0&&W<p?c(e[W]):k,k>=M&&f.push([M,k])}return f}function Oi(e){return e==0?qi:e==1?Me:l=>Xt(l,e)}function Sr(e){let l=e==0?yn:bn,o=e==0?(i,c,u,f,p,m)=>{i.arcTo(c,u,f,p,m)}:(i,c,u,f,p,m)=>{i.arcTo(u,c,p,f,m)},n=e==0?(i,c,u,f,p)=>{i.rect(c,u,f,p)}:(i,c,u,f,p)=>{i.rect(u,c,p,f)};return(i,c,u,f,p,m=0,S=0)=>{m==0&&S==0?n(i,c,u,f,p):(m=yt(m,f/2,p/2),S=yt(S,f/2,p/2),l(i,c+m,u),o(i,c+f,u,c+f,u+p,m),o(i,c+f,u+p,c,u+p,S),o(i,c,u+p,c,u,S),o(i,c,u,c+f,u,m),i.closePath())}}var yn=(e,l,o)=>{e.moveTo(l,o)},bn=(e,l,o)=>{e.moveTo(o,l)},Cl=(e,l,o)=>{e.lineTo(l,o)},Hl=(e,l,o)=>{e.lineTo(o,l)},vn=Sr(0),_o=Sr(1),yr=(e,l,o,n,i,c)=>{e.arc(l,o,n,i,c)},br=(e,l,o,n,i,c)=>{e.arc(o,l,n,i,c)},vr=(e,l,o,n,i,c,u)=>{e.bezierCurveTo(l,o,n,i,c,u)},xr=(e,l,o,n,i,c,u)=>{e.bezierCurveTo(o,l,i,n,u,c)};function _r(e){return(l,o,n,i,c)=>ol(l,o,(u,f,p,m,S,g,w,M,k,C,F)=>{let{pxRound:W,points:v}=u,N,_;m.ori==0?(N=yn,_=yr):(N=bn,_=br);let q=fe(v.width*ie,3),D=(v.size-v.width)/2*ie,j=fe(D*2,3),Y=new Path2D,Q=new Path2D,{left:B,top:T,width:K,height:H}=l.bbox;vn(Q,B-j,T-j,K+j*2,H+j*2);let G=O=>{if(p[O]!=null){let ee=W(g(f[O],m,C,M)),z=W(w(p[O],S,F,k));N(Y,ee+D,z),_(Y,ee,z,D,0,cn*2)}};if(c)c.forEach(G);else for(let O=n;O<=i;O++)G(O);return{stroke:q>0?Y:null,fill:Y,clip:Q,flags:Al|ro}})}function Tr(e){return(l,o,n,i,c,u)=>{n!=i&&(c!=n&&u!=n&&e(l,o,n),c!=i&&u!=i&&e(l,o,i),e(l,o,u))}}var Ju=Tr(Cl),Zu=Tr(Hl);function kr(e){let l=ne(e?.alignGaps,0);return(o,n,i,c)=>ol(o,n,(u,f,p,m,S,g,w,M,k,C,F)=>{[i,c]=mn(p,i,c);let W=u.pxRound,v=H=>W(g(H,m,C,M)),N=H=>W(w(H,S,F,k)),_,q;m.ori==0?(_=Cl,q=Ju):(_=Hl,q=Zu);let D=m.dir*(m.ori==0?1:-1),j={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Al},Y=j.stroke,Q=!1;if(c-i>=C*4){let H=R=>o.posToVal(R,m.key,!0),G=null,O=null,ee,z,Ue,we=v(f[D==1?i:c]),te=v(f[i]),ue=v(f[c]),J=H(D==1?te+1:ue-1);for(let R=D==1?i:c;R>=i&&R<=c;R+=D){let ke=f[R],Se=(D==1?ke<J:ke>J)?we:v(ke),re=p[R];Se==we?re!=null?(z=re,G==null?(_(Y,Se,N(z)),ee=G=O=z):z<G?G=z:z>O&&(O=z)):re===null&&(Q=!0):(G!=null&&q(Y,we,N(G),N(O),N(ee),N(z)),re!=null?(z=re,_(Y,Se,N(z)),G=O=ee=z):(G=O=null,re===null&&(Q=!0)),we=Se,J=H(we+D))}G!=null&&G!=O&&Ue!=we&&q(Y,we,N(G),N(O),N(ee),N(z))}else for(let H=D==1?i:c;H>=i&&H<=c;H+=D){let G=p[H];G===null?Q=!0:G!=null&&_(Y,v(f[H]),N(G))}let[T,K]=vo(o,n);if(u.fill!=null||T!=0){let H=j.fill=new Path2D(Y),G=u.fillTo(o,n,u.min,u.max,T),O=N(G),ee=v(f[i]),z=v(f[c]);D==-1&&([z,ee]=[ee,z]),_(H,z,O),_(H,ee,O)}if(!u.spanGaps){let H=[];Q&&H.push(...xo(f,p,i,c,D,v,l)),j.gaps=H=u.gaps(o,n,i,c,H),j.clip=Sn(H,m.ori,M,k,C,F)}return K!=0&&(j.band=K==2?[Ht(o,n,i,c,Y,-1),Ht(o,n,i,c,Y,1)]:Ht(o,n,i,c,Y,K)),j})}function Qu(e){let l=ne(e.align,1),o=ne(e.ascDesc,!1),n=ne(e.alignGaps,0),i=ne(e.extend,!1);return(c,u,f,p)=>ol(c,u,(m,S,g,w,M,k,C,F,W,v,N)=>{[f,p]=mn(g,f,p);let _=m.pxRound,{left:q,width:D}=c.bbox,j=te=>_(k(te,w,v,F)),Y=te=>_(C(te,M,N,W)),Q=w.ori==0?Cl:Hl,B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Al},T=B.stroke,K=w.dir*(w.ori==0?1:-1),H=Y(g[K==1?f:p]),G=j(S[K==1?f:p]),O=G,ee=G;i&&l==-1&&(ee=q,Q(T,ee,H)),Q(T,G,H);for(let te=K==1?f:p;te>=f&&te<=p;te+=K){let ue=g[te];if(ue==null)continue;let J=j(S[te]),R=Y(ue);l==1?Q(T,J,H):Q(T,O,R),Q(T,J,R),H=R,O=J}let z=O;i&&l==1&&(z=q+D,Q(T,z,H));let[Ue,we]=vo(c,u);if(m.fill!=null||Ue!=0){let te=B.fill=new Path2D(T),ue=m.fillTo(c,u,m.min,m.max,Ue),J=Y(ue);Q(te,z,J),Q(te,ee,J)}if(!m.spanGaps){let te=[];te.push(...xo(S,g,f,p,K,j,n));let ue=m.width*ie/2,J=o||l==1?ue:-ue,R=o||l==-1?-ue:ue;te.forEach(ke=>{ke[0]+=J,ke[1]+=R}),B.gaps=te=m.gaps(c,u,f,p,te),B.clip=Sn(te,w.ori,F,W,v,N)}return we!=0&&(B.band=we==2?[Ht(c,u,f,p,T,-1),Ht(c,u,f,p,T,1)]:Ht(c,u,f,p,T,we)),B})}function Fi(e,l,o,n,i,c,u=ce){if(e.length>1){let f=null;for(let p=0,m=1/0;p<e.length;p++)if(l[p]!==void 0){if(f!=null){let S=Ee(e[p]-e[f]);S<m&&(m=S,u=Ee(o(e[p],n,i,c)-o(e[f],n,i,c)))}f=p}}return u}function Xu(e){e=e||ql;let l=ne(e.size,[.6,ce,1]),o=e.align||0,n=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let c=X(i),u=1-l[0],f=ne(l[1],ce),p=ne(l[2],1),m=ne(e.disp,ql),S=ne(e.each,M=>{}),{fill:g,stroke:w}=m;return(M,k,C,F)=>ol(M,k,(W,v,N,_,q,D,j,Y,Q,B,T)=>{let K=W.pxRound,H=o,G=n*ie,O=f*ie,ee=p*ie,z,Ue;_.ori==0?[z,Ue]=c(M,k):[Ue,z]=c(M,k);let we=_.dir*(_.ori==0?1:-1),te=_.ori==0?vn:_o,ue=_.ori==0?S:(L,de,Pe,ul,Yt,xt,Ut)=>{S(L,de,Pe,Yt,ul,Ut,xt)},J=ne(M.bands,go).find(L=>L.series[0]==k),R=J!=null?J.dir:0,ke=W.fillTo(M,k,W.min,W.max,R),Fe=K(j(ke,q,T,Q)),Se,re,dt,je=B,be=K(W.width*ie),vt=!1,Lt=null,nt=null,Rt=null,il=null;g!=null&&(be==0||w!=null)&&(vt=!0,Lt=g.values(M,k,C,F),nt=new Map,new Set(Lt).forEach(L=>{L!=null&&nt.set(L,new Path2D)}),be>0&&(Rt=w.values(M,k,C,F),il=new Map,new Set(Rt).forEach(L=>{L!=null&&il.set(L,new Path2D)})));let{x0:rl,size:Vl}=m;if(rl!=null&&Vl!=null){H=1,v=rl.values(M,k,C,F),rl.unit==2&&(v=v.map(Pe=>M.posToVal(Y+Pe*B,_.key,!0)));let L=Vl.values(M,k,C,F);Vl.unit==2?re=L[0]*B:re=D(L[0],_,B,Y)-D(0,_,B,Y),je=Fi(v,N,D,_,B,Y,je),dt=je-re+G}else je=Fi(v,N,D,_,B,Y,je),dt=je*u+G,re=je-dt;dt<1&&(dt=0),be>=re/2&&(be=0),dt<5&&(K=qi);let Jl=dt>0,$t=je-dt-(Jl?be:0);re=K(no($t,ee,O)),Se=(H==0?re/2:H==we?0:re)-H*we*((H==0?G/2:0)+(Jl?be/2:0));let We={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},sl=vt?null:new Path2D,At=null;if(J!=null)At=M.data[J.series[1]];else{let{y0:L,y1:de}=m;L!=null&&de!=null&&(N=de.values(M,k,C,F),At=L.values(M,k,C,F))}let Bt=z*re,U=Ue*re;for(let L=we==1?C:F;L>=C&&L<=F;L+=we){let de=N[L];if(de==null)continue;if(At!=null){let Ke=At[L]??0;if(de-Ke==0)continue;Fe=j(Ke,q,T,Q)}let Pe=_.distr!=2||m!=null?v[L]:L,ul=D(Pe,_,B,Y),Yt=j(ne(de,ke),q,T,Q),xt=K(ul-Se),Ut=K(Be(Yt,Fe)),Je=K(yt(Yt,Fe)),ot=Ut-Je;if(de!=null){let Ke=de<0?U:Bt,pt=de<0?Bt:U;vt?(be>0&&Rt[L]!=null&&te(il.get(Rt[L]),xt,Je+tt(be/2),re,Be(0,ot-be),Ke,pt),Lt[L]!=null&&te(nt.get(Lt[L]),xt,Je+tt(be/2),re,Be(0,ot-be),Ke,pt)):te(sl,xt,Je+tt(be/2),re,Be(0,ot-be),Ke,pt),ue(M,k,L,xt-be/2,Je,re+be,ot)}}return be>0?We.stroke=vt?il:sl:vt||(We._fill=W.width==0?W._fill:W._stroke??W._fill,We.width=0),We.fill=vt?nt:sl,We})}function ea(e,l){let o=ne(l?.alignGaps,0);return(n,i,c,u)=>ol(n,i,(f,p,m,S,g,w,M,k,C,F,W)=>{[c,u]=mn(m,c,u);let v=f.pxRound,N=z=>v(w(z,S,F,k)),_=z=>v(M(z,g,W,C)),q,D,j;S.ori==0?(q=yn,j=Cl,D=vr):(q=bn,j=Hl,D=xr);let Y=S.dir*(S.ori==0?1:-1),Q=N(p[Y==1?c:u]),B=Q,T=[],K=[];for(let z=Y==1?c:u;z>=c&&z<=u;z+=Y)if(m[z]!=null){let we=p[z],te=N(we);T.push(B=te),K.push(_(m[z]))}let H={stroke:e(T,K,q,j,D,v),fill:null,clip:null,band:null,gaps:null,flags:Al},G=H.stroke,[O,ee]=vo(n,i);if(f.fill!=null||O!=0){let z=H.fill=new Path2D(G),Ue=f.fillTo(n,i,f.min,f.max,O),we=_(Ue);j(z,B,we),j(z,Q,we)}if(!f.spanGaps){let z=[];z.push(...xo(p,m,c,u,Y,N,o)),H.gaps=z=f.gaps(n,i,c,u,z),H.clip=Sn(z,S.ori,k,C,F,W)}return ee!=0&&(H.band=ee==2?[Ht(n,i,c,u,G,-1),Ht(n,i,c,u,G,1)]:Ht(n,i,c,u,G,ee)),H})}function ta(e){return ea(la,e)}function la(e,l,o,n,i,c){let u=e.length;if(u<2)return null;let f=new Path2D;if(o(f,e[0],l[0]),u==2)n(f,e[1],l[1]);else{let p=Array(u),m=Array(u-1),S=Array(u-1),g=Array(u-1);for(let w=0;w<u-1;w++)S[w]=l[w+1]-l[w],g[w]=e[w+1]-e[w],m[w]=S[w]/g[w];p[0]=m[0];for(let w=1;w<u-1;w++)m[w]===0||m[w-1]===0||m[w-1]>0!=m[w]>0?p[w]=0:(p[w]=3*(g[w-1]+g[w])/((2*g[w]+g[w-1])/m[w-1]+(g[w]+2*g[w-1])/m[w]),isFinite(p[w])||(p[w]=0));p[u-1]=m[u-2];for(let w=0;w<u-1;w++)i(f,e[w]+g[w]/3,l[w]+p[w]*g[w]/3,e[w+1]-g[w]/3,l[w+1]-p[w+1]*g[w]/3,e[w+1],l[w+1])}return f}var so=new Set;function Wi(){for(let e of so)e.syncRect(!0)}Dl&&(ll(Ns,Pl,Wi),ll(zs,Pl,Wi,!0),ll(fn,Pl,()=>{Le.pxRatio=ie}));var na=kr(),oa=_r();function Ii(e,l,o,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((c,u)=>uo(c,u,l,o))}function ia(e,l){return e.map((o,n)=>n==0?{}:Te({},l,o))}function uo(e,l,o,n){return Te({},l==0?o:n,e)}function Pr(e,l,o){return l==null?El:[l,o]}var ra=Pr;function sa(e,l,o){return l==null?El:dn(l,o,mo,!0)}function Mr(e,l,o,n){return l==null?El:hn(l,o,e.scales[n].log,!1)}var ua=Mr;function Er(e,l,o,n){return l==null?El:po(l,o,e.scales[n].log,!1)}var aa=Er;function ca(e,l,o,n,i){let c=Be(yi(e),yi(l)),u=l-e,f=St(i/n*u,o);do{let p=o[f],m=n*p/u;if(m>=i&&c+(p<5?It.get(p):0)<=17)return[p,m]}while(++f<o.length);return[0,0]}function Gi(e){let l,o;return e=e.replace(/(\\d+)px/,(n,i)=>(l=Me((o=+i)*ie))+"px"),[e,l,o]}function fa(e){e.show&&[e.font,e.labelFont].forEach(l=>{let o=fe(l[2]*ie,1);l[0]=l[0].replace(/[0-9.]+px/,o+"px"),l[1]=o})}function Le(e,l,o){let n={mode:ne(e.mode,1)},i=n.mode;function c(t,r,s,a){let d=r.valToPct(t);return a+s*(r.dir==-1?1-d:d)}function u(t,r,s,a){let d=r.valToPct(t);return a+s*(r.dir==-1?d:1-d)}function f(t,r,s,a){return r.ori==0?c(t,r,s,a):u(t,r,s,a)}n.valToPosH=c,n.valToPosV=u;let p=!1;n.status=0;let m=n.root=at(Ss);if(e.id!=null&&(m.id=e.id),et(m,e.class),e.title){let t=at(vs,m);t.textContent=e.title}let S=wt("canvas"),g=n.ctx=S.getContext("2d"),w=at(xs,m);ll("click",w,t=>{t.target===k&&(pe!=yl||ye!=bl)&&ze.click(n,t)},!0);let M=n.under=at(_s,w);w.appendChild(S);let k=n.over=at(Ts,w);e=Ll(e);let C=+ne(e.pxAlign,1),F=Oi(C);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(n,e)||e)});let W=e.ms||.001,v=n.series=i==1?Ii(e.series||[],Di,Ni,!1):ia(e.series||[null],Vi),N=n.axes=Ii(e.axes||[],Ai,Hi,!0),_=n.scales={},q=n.bands=e.bands||[];q.forEach(t=>{t.fill=X(t.fill||null),t.dir=ne(t.dir,-1)});let D=i==2?v[1].facets[0].scale:v[0].scale,j={axes:ns,series:Qr},Y=(e.drawOrder||["axes","series"]).map(t=>j[t]);function Q(t){let r=t.distr==3?s=>Ct(s>0?s:t.clamp(n,s,t.min,t.max,t.key)):t.distr==4?s=>jn(s,t.asinh):t.distr==100?s=>t.fwd(s):s=>s;return s=>{let a=r(s),{_min:d,_max:h}=t,y=h-d;return(a-d)/y}}function B(t){let r=_[t];if(r==null){let s=(e.scales||ql)[t]||ql;if(s.from!=null){B(s.from);let a=Te({},_[s.from],s,{key:t});a.valToPct=Q(a),_[t]=a}else{r=_[t]=Te({},t==D?gr:Ku,s),r.key=t;let a=r.time,d=r.range,h=Wt(d);if((t!=D||i==2&&!a)&&(h&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?gi:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?gi:{mode:1,hard:d[1],soft:d[1]}},h=!1),!h&&wn(d))){let y=d;d=(b,x,P)=>x==null?El:dn(x,P,y)}r.range=X(d||(a?ra:t==D?r.distr==3?ua:r.distr==4?aa:Pr:r.distr==3?Mr:r.distr==4?Er:sa)),r.auto=X(h?!1:r.auto),r.clamp=X(r.clamp||Uu),r._min=r._max=null,r.valToPct=Q(r)}}}B("x"),B("y"),i==1&&v.forEach(t=>{B(t.scale)}),N.forEach(t=>{B(t.scale)});for(let t in e.scales)B(t);let T=_[D],K=T.distr,H,G;T.ori==0?(et(m,ys),H=c,G=u):(et(m,bs),H=u,G=c);let O={};for(let t in _){let r=_[t];(r.min!=null||r.max!=null)&&(O[t]={min:r.min,max:r.max},r.min=r.max=null)}let ee=e.tzDate||(t=>new Date(Me(t/W))),z=e.fmtDate||wo,Ue=W==1?yu(ee):xu(ee),we=Mi(ee,Pi(W==1?Su:vu,z)),te=Li(ee,Ei(Tu,z)),ue=[],J=n.legend=Te({},Mu,e.legend),R=n.cursor=Te({},Hu,{drag:{y:i==2}},e.cursor),ke=J.show,Fe=R.show,Se=J.markers;J.idxs=ue,Se.width=X(Se.width),Se.dash=X(Se.dash),Se.stroke=X(Se.stroke),Se.fill=X(Se.fill);let re,dt,je,be=[],vt=[],Lt,nt=!1,Rt={};if(J.live){let t=v[1]?v[1].values:null;nt=t!=null,Lt=nt?t(n,1,0):{_:0};for(let r in Lt)Rt[r]=co}if(ke)if(re=wt("table",As,m),je=wt("tbody",null,re),J.mount(n,re),nt){dt=wt("thead",null,re,je);let t=wt("tr",null,dt);wt("th",null,t);for(var il in Lt)wt("th",ni,t).textContent=il}else et(re,Cs),J.live&&et(re,Ds);let rl={show:!0},Vl={show:!1};function Jl(t,r){if(r==0&&(nt||!J.live||i==2))return El;let s=[],a=wt("tr",Hs,je,je.childNodes[r]);et(a,t.class),t.show||et(a,tl);let d=wt("th",null,a);if(Se.show){let b=at(Rs,d);if(r>0){let x=Se.width(n,r);x&&(b.style.border=x+"px "+Se.dash(n,r)+" "+Se.stroke(n,r)),b.style.background=Se.fill(n,r)}}let h=at(ni,d);t.label instanceof HTMLElement?h.appendChild(t.label):h.textContent=t.label,r>0&&(Se.show||(h.style.color=t.width>0?Se.stroke(n,r):Se.fill(n,r)),We("click",d,b=>{if(R._lock)return;qt(b);let x=v.indexOf(t);if((b.ctrlKey||b.metaKey)!=J.isolate){let P=v.some((E,A)=>A>0&&A!=x&&E.show);v.forEach((E,A)=>{A>0&&Tt(A,P?A==x?rl:Vl:rl,!0,_e.setSeries)})}else Tt(x,{show:!t.show},!0,_e.setSeries)},!1),cl&&We(si,d,b=>{R._lock||(qt(b),Tt(v.indexOf(t),xl,!0,_e.setSeries))},!1));for(var y in Lt){let b=wt("td",Vs,a);b.textContent="--",s.push(b)}return[a,s]}let $t=new Map;function We(t,r,s,a=!0){let d=$t.get(r)||{},h=R.bind[t](n,r,s,a);h&&(ll(t,r,d[t]=h),$t.set(r,d))}function sl(t,r,s){let a=$t.get(r)||{};for(let d in a)(t==null||d==t)&&(lo(d,r,a[d]),delete a[d]);t==null&&$t.delete(r)}let At=0,Bt=0,U=0,L=0,de=0,Pe=0,ul=de,Yt=Pe,xt=U,Ut=L,Je=0,ot=0,Ke=0,pt=0;n.bbox={};let _n=!1,Zl=!1,al=!1,Kt=!1,Ql=!1,it=!1;function Tn(t,r,s){(s||t!=n.width||r!=n.height)&&Mo(t,r),hl(!1),al=!0,Zl=!0,gl()}function Mo(t,r){n.width=At=U=t,n.height=Bt=L=r,de=Pe=0,Yr(),Ur();let s=n.bbox;Je=s.left=Xt(de*ie,.5),ot=s.top=Xt(Pe*ie,.5),Ke=s.width=Xt(U*ie,.5),pt=s.height=Xt(L*ie,.5)}let Gr=3;function $r(){let t=!1,r=0;for(;!t;){r++;let s=ts(r),a=ls(r);t=r==Gr||s&&a,t||(Mo(n.width,n.height),Zl=!0)}}function Br({width:t,height:r}){Tn(t,r)}n.setSize=Br;function Yr(){let t=!1,r=!1,s=!1,a=!1;N.forEach((d,h)=>{if(d.show&&d._show){let{side:y,_size:b}=d,x=y%2,P=d.label!=null?d.labelSize:0,E=b+P;E>0&&(x?(U-=E,y==3?(de+=E,a=!0):s=!0):(L-=E,y==0?(Pe+=E,t=!0):r=!0))}}),jt[0]=t,jt[1]=s,jt[2]=r,jt[3]=a,U-=Vt[1]+Vt[3],de+=Vt[3],L-=Vt[2]+Vt[0],Pe+=Vt[0]}function Ur(){let t=de+U,r=Pe+L,s=de,a=Pe;function d(h,y){switch(h){case 1:return t+=y,t-y;case 2:return r+=y,r-y;case 3:return s-=y,s+y;case 0:return a-=y,a+y}}N.forEach((h,y)=>{if(h.show&&h._show){let b=h.side;h._pos=d(b,h._size),h.label!=null&&(h._lpos=d(b,h.labelSize))}})}if(R.dataIdx==null){let t=R.hover,r=t.skip=new Set(t.skip??[]);r.add(void 0);let s=t.prox=X(t.prox),a=t.bias??=0;R.dataIdx=(d,h,y,b)=>{if(h==0)return y;let x=y,P=s(d,h,y,b)??ce,E=P>=0&&P<ce,A=T.ori==0?U:L,$=R.left,oe=l[0],le=l[h];if(r.has(le[y])){x=null;let Z=null,I=null,V;if(a==0||a==-1)for(V=y;Z==null&&V-- >0;)r.has(le[V])||(Z=V);if(a==0||a==1)for(V=y;I==null&&V++<le.length;)r.has(le[V])||(I=V);if(Z!=null||I!=null)if(E){let he=Z==null?-1/0:H(oe[Z],T,A,0),ve=I==null?1/0:H(oe[I],T,A,0),Ve=$-he,ae=ve-$;Ve<=ae?Ve<=P&&(x=Z):ae<=P&&(x=I)}else x=I==null?Z:Z==null?I:y-Z<=I-y?Z:I}else E&&Ee($-H(oe[y],T,A,0))>P&&(x=null);return x}}let qt=t=>{R.event=t};R.idxs=ue,R._lock=!1;let Oe=R.points;Oe.show=X(Oe.show),Oe.size=X(Oe.size),Oe.stroke=X(Oe.stroke),Oe.width=X(Oe.width),Oe.fill=X(Oe.fill);let _t=n.focus=Te({},e.focus||{alpha:.3},R.focus),cl=_t.prox>=0,fl=cl&&Oe.one,rt=[],dl=[],pl=[];function Eo(t,r){let s=Oe.show(n,r);if(s instanceof HTMLElement)return et(s,Ls),et(s,t.class),Et(s,-10,-10,U,L),k.insertBefore(s,rt[r]),s}function Lo(t,r){if(i==1||r>0){let s=i==1&&_[t.scale].time,a=t.value;t.value=s?xi(a)?Li(ee,Ei(a,z)):a||te:a||$u,t.label=t.label||(s?Vu:Ru)}if(fl||r>0){t.width=t.width==null?1:t.width,t.paths=t.paths||na||Ks,t.fillTo=X(t.fillTo||qu),t.pxAlign=+ne(t.pxAlign,C),t.pxRound=Oi(t.pxAlign),t.stroke=X(t.stroke||null),t.fill=X(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let s=Bu(Be(1,t.width),1),a=t.points=Te({},{size:s,width:Be(1,s*.2),stroke:t.stroke,space:s*2,paths:oa,_stroke:null,_fill:null},t.points);a.show=X(a.show),a.filter=X(a.filter),a.fill=X(a.fill),a.stroke=X(a.stroke),a.paths=X(a.paths),a.pxAlign=t.pxAlign}if(ke){let s=Jl(t,r);be.splice(r,0,s[0]),vt.splice(r,0,s[1]),J.values.push(null)}if(Fe){ue.splice(r,0,null);let s=null;fl?r==0&&(s=Eo(t,r)):r>0&&(s=Eo(t,r)),rt.splice(r,0,s),dl.splice(r,0,0),pl.splice(r,0,0)}Re("addSeries",r)}function Kr(t,r){r=r??v.length,t=i==1?uo(t,r,Di,Ni):uo(t,r,{},Vi),v.splice(r,0,t),Lo(v[r],r)}n.addSeries=Kr;function qr(t){if(v.splice(t,1),ke){J.values.splice(t,1),vt.splice(t,1);let r=be.splice(t,1)[0];sl(null,r.firstChild),r.remove()}Fe&&(ue.splice(t,1),rt.splice(t,1)[0].remove(),dl.splice(t,1),pl.splice(t,1)),Re("delSeries",t)}n.delSeries=qr;let jt=[!1,!1,!1,!1];function jr(t,r){if(t._show=t.show,t.show){let s=t.side%2,a=_[t.scale];a==null&&(t.scale=s?v[1].scale:D,a=_[t.scale]);let d=a.time;t.size=X(t.size),t.space=X(t.space),t.rotate=X(t.rotate),Wt(t.incrs)&&t.incrs.forEach(y=>{!It.has(y)&&It.set(y,Zi(y))}),t.incrs=X(t.incrs||(a.distr==2?hu:d?W==1?wu:bu:el)),t.splits=X(t.splits||(d&&a.distr==1?Ue:a.distr==3?oo:a.distr==4?Ou:zu)),t.stroke=X(t.stroke),t.grid.stroke=X(t.grid.stroke),t.ticks.stroke=X(t.ticks.stroke),t.border.stroke=X(t.border.stroke);let h=t.values;t.values=Wt(h)&&!Wt(h[0])?X(h):d?Wt(h)?Mi(ee,Pi(h,z)):xi(h)?_u(ee,h):h||we:h||Nu,t.filter=X(t.filter||(a.distr>=3&&a.log==10?Iu:a.distr==3&&a.log==2?Gu:ji)),t.font=Gi(t.font),t.labelFont=Gi(t.labelFont),t._size=t.size(n,null,r,0),t._space=t._rotate=t._incrs=t._found=t._splits=t._values=null,t._size>0&&(jt[r]=!0,t._el=at(ks,w))}}function Nl(t,r,s,a){let[d,h,y,b]=s,x=r%2,P=0;return x==0&&(b||h)&&(P=r==0&&!d||r==2&&!y?Me(Ai.size/3):0),x==1&&(d||y)&&(P=r==1&&!h||r==3&&!b?Me(Hi.size/2):0),P}let Ao=n.padding=(e.padding||[Nl,Nl,Nl,Nl]).map(t=>X(ne(t,Nl))),Vt=n._padding=Ao.map((t,r)=>t(n,r,jt,0)),Ne,Ae=null,De=null,Xl=i==1?v[0].idxs:null,mt=null,zl=!1;function Do(t,r){if(l=t??[],n.data=n._data=l,i==2){Ne=0;for(let s=1;s<v.length;s++)Ne+=l[s][0].length}else{l.length==0&&(n.data=n._data=l=[[]]),mt=l[0],Ne=mt.length;let s=l;if(K==2){s=l.slice();let a=s[0]=Array(Ne);for(let d=0;d<Ne;d++)a[d]=d}n._data=l=s}if(hl(!0),Re("setData"),K==2&&(al=!0),r!==!1){let s=T;s.auto(n,zl)?kn():zt(D,s.min,s.max),Kt=Kt||R.left>=0,it=!0,gl()}}n.setData=Do;function kn(){zl=!0;let t,r;i==1&&(Ne>0?(Ae=Xl[0]=0,De=Xl[1]=Ne-1,t=l[0][Ae],r=l[0][De],K==2?(t=Ae,r=De):t==r&&(K==3?[t,r]=hn(t,t,T.log,!1):K==4?[t,r]=po(t,t,T.log,!1):T.time?r=t+Me(86400/W):[t,r]=dn(t,r,mo,!0))):(Ae=Xl[0]=t=null,De=Xl[1]=r=null)),zt(D,t,r)}let en,ml,Pn,Mn,En,Ln,An,Dn,Cn,qe;function Co(t,r,s,a,d,h){t??=ii,s??=go,a??="butt",d??=ii,h??="round",t!=en&&(g.strokeStyle=en=t),d!=ml&&(g.fillStyle=ml=d),r!=Pn&&(g.lineWidth=Pn=r),h!=En&&(g.lineJoin=En=h),a!=Ln&&(g.lineCap=Ln=a),s!=Mn&&g.setLineDash(Mn=s)}function Ho(t,r,s,a){r!=ml&&(g.fillStyle=ml=r),t!=An&&(g.font=An=t),s!=Dn&&(g.textAlign=Dn=s),a!=Cn&&(g.textBaseline=Cn=a)}function Hn(t,r,s,a,d=0){if(a.length>0&&t.auto(n,zl)&&(r==null||r.min==null)){let h=ne(Ae,0),y=ne(De,a.length-1),b=s.min==null?Is(a,h,y,d,t.distr==3):[s.min,s.max];t.min=yt(t.min,s.min=b[0]),t.max=Be(t.max,s.max=b[1])}}let Ro={min:null,max:null};function Jr(){for(let a in _){let d=_[a];O[a]==null&&(d.min==null||O[D]!=null&&d.auto(n,zl))&&(O[a]=Ro)}for(let a in _){let d=_[a];O[a]==null&&d.from!=null&&O[d.from]!=null&&(O[a]=Ro)}O[D]!=null&&hl(!0);let t={};for(let a in O){let d=O[a];if(d!=null){let h=t[a]=Ll(_[a],Js);if(d.min!=null)Te(h,d);else if(a!=D||i==2)if(Ne==0&&h.from==null){let y=h.range(n,null,null,a);h.min=y[0],h.max=y[1]}else h.min=ce,h.max=-ce}}if(Ne>0){v.forEach((a,d)=>{if(i==1){let h=a.scale,y=O[h];if(y==null)return;let b=t[h];if(d==0){let x=b.range(n,b.min,b.max,h);b.min=x[0],b.max=x[1],Ae=St(b.min,l[0]),De=St(b.max,l[0]),De-Ae>1&&(l[0][Ae]<b.min&&Ae++,l[0][De]>b.max&&De--),a.min=mt[Ae],a.max=mt[De]}else a.show&&a.auto&&Hn(b,y,a,l[d],a.sorted);a.idxs[0]=Ae,a.idxs[1]=De}else if(d>0&&a.show&&a.auto){let[h,y]=a.facets,b=h.scale,x=y.scale,[P,E]=l[d],A=t[b],$=t[x];A!=null&&Hn(A,O[b],h,P,h.sorted),$!=null&&Hn($,O[x],y,E,y.sorted),a.min=y.min,a.max=y.max}});for(let a in t){let d=t[a],h=O[a];if(d.from==null&&(h==null||h.min==null)){let y=d.range(n,d.min==ce?null:d.min,d.max==-ce?null:d.max,a);d.min=y[0],d.max=y[1]}}}for(let a in t){let d=t[a];if(d.from!=null){let h=t[d.from];if(h.min==null)d.min=d.max=null;else{let y=d.range(n,h.min,h.max,a);d.min=y[0],d.max=y[1]}}}let r={},s=!1;for(let a in t){let d=t[a],h=_[a];if(h.min!=d.min||h.max!=d.max){h.min=d.min,h.max=d.max;let y=h.distr;h._min=y==3?Ct(h.min):y==4?jn(h.min,h.asinh):y==100?h.fwd(h.min):h.min,h._max=y==3?Ct(h.max):y==4?jn(h.max,h.asinh):y==100?h.fwd(h.max):h.max,r[a]=s=!0}}if(s){v.forEach((a,d)=>{i==2?d>0&&r.y&&(a._paths=null):r[a.scale]&&(a._paths=null)});for(let a in r)al=!0,Re("setScale",a);Fe&&R.left>=0&&(Kt=it=!0)}for(let a in O)O[a]=null}function Zr(t){let r=no(Ae-1,0,Ne-1),s=no(De+1,0,Ne-1);for(;t[r]==null&&r>0;)r--;for(;t[s]==null&&s<Ne-1;)s++;return[r,s]}function Qr(){if(Ne>0){let t=v.some(r=>r._focus)&&qe!=_t.alpha;t&&(g.globalAlpha=qe=_t.alpha),v.forEach((r,s)=>{if(s>0&&r.show&&(Vo(s,!1),Vo(s,!0),r._paths==null)){let a=qe;qe!=r.alpha&&(g.globalAlpha=qe=r.alpha);let d=i==2?[0,l[s][0].length-1]:Zr(l[s]);r._paths=r.paths(n,s,d[0],d[1]),qe!=a&&(g.globalAlpha=qe=a)}}),v.forEach((r,s)=>{if(s>0&&r.show){let a=qe;qe!=r.alpha&&(g.globalAlpha=qe=r.alpha),r._paths!=null&&No(s,!1);{let d=r._paths!=null?r._paths.gaps:null,h=r.points.show(n,s,Ae,De,d),y=r.points.filter(n,s,h,d);(h||y)&&(r.points._paths=r.points.paths(n,s,Ae,De,y),No(s,!0))}qe!=a&&(g.globalAlpha=qe=a),Re("drawSeries",s)}}),t&&(g.globalAlpha=qe=1)}}function Vo(t,r){let s=r?v[t].points:v[t];s._stroke=s.stroke(n,t),s._fill=s.fill(n,t)}function No(t,r){let s=r?v[t].points:v[t],{stroke:a,fill:d,clip:h,flags:y,_stroke:b=s._stroke,_fill:x=s._fill,_width:P=s.width}=s._paths;P=fe(P*ie,3);let E=null,A=P%2/2;r&&x==null&&(x=P>0?"#fff":b);let $=s.pxAlign==1&&A>0;if($&&g.translate(A,A),!r){let oe=Je-P/2,le=ot-P/2,Z=Ke+P,I=pt+P;E=new Path2D,E.rect(oe,le,Z,I)}r?Rn(b,P,s.dash,s.cap,x,a,d,y,h):Xr(t,b,P,s.dash,s.cap,x,a,d,y,E,h),$&&g.translate(-A,-A)}function Xr(t,r,s,a,d,h,y,b,x,P,E){let A=!1;x!=0&&q.forEach(($,oe)=>{if($.series[0]==t){let le=v[$.series[1]],Z=l[$.series[1]],I=(le._paths||ql).band;Wt(I)&&(I=$.dir==1?I[0]:I[1]);let V,he=null;le.show&&I&&$s(Z,Ae,De)?(he=$.fill(n,oe)||h,V=le._paths.clip):I=null,Rn(r,s,a,d,he,y,b,x,P,E,V,I),A=!0}}),A||Rn(r,s,a,d,h,y,b,x,P,E)}let zo=Al|ro;function Rn(t,r,s,a,d,h,y,b,x,P,E,A){Co(t,r,s,a,d),(x||P||A)&&(g.save(),x&&g.clip(x),P&&g.clip(P)),A?(b&zo)==zo?(g.clip(A),E&&g.clip(E),ln(d,y),tn(t,h,r)):b&ro?(ln(d,y),g.clip(A),tn(t,h,r)):b&Al&&(g.save(),g.clip(A),E&&g.clip(E),ln(d,y),g.restore(),tn(t,h,r)):(ln(d,y),tn(t,h,r)),(x||P||A)&&g.restore()}function tn(t,r,s){s>0&&(r instanceof Map?r.forEach((a,d)=>{g.strokeStyle=en=d,g.stroke(a)}):r!=null&&t&&g.stroke(r))}function ln(t,r){r instanceof Map?r.forEach((s,a)=>{g.fillStyle=ml=a,g.fill(s)}):r!=null&&t&&g.fill(r)}function es(t,r,s,a){let d=N[t],h;if(a<=0)h=[0,0];else{let y=d._space=d.space(n,t,r,s,a),b=d._incrs=d.incrs(n,t,r,s,a,y);h=ca(r,s,b,a,y)}return d._found=h}function Vn(t,r,s,a,d,h,y,b,x,P){let E=y%2/2;C==1&&g.translate(E,E),Co(b,y,x,P,b),g.beginPath();let A,$,oe,le,Z=d+(a==0||a==3?-h:h);s==0?($=d,le=Z):(A=d,oe=Z);for(let I=0;I<t.length;I++)r[I]!=null&&(s==0?A=oe=t[I]:$=le=t[I],g.moveTo(A,$),g.lineTo(oe,le));g.stroke(),C==1&&g.translate(-E,-E)}function ts(t){let r=!0;return N.forEach((s,a)=>{if(!s.show)return;let d=_[s.scale];if(d.min==null){s._show&&(r=!1,s._show=!1,hl(!1));return}else s._show||(r=!1,s._show=!0,hl(!1));let h=s.side,y=h%2,{min:b,max:x}=d,[P,E]=es(a,b,x,y==0?U:L);if(E==0)return;let A=d.distr==2,$=s._splits=s.splits(n,a,b,x,P,E,A),oe=d.distr==2?$.map(V=>mt[V]):$,le=d.distr==2?mt[$[1]]-mt[$[0]]:P,Z=s._values=s.values(n,s.filter(n,oe,a,E,le),a,E,le);s._rotate=h==2?s.rotate(n,Z,a,E):0;let I=s._size;s._size=ct(s.size(n,Z,a,t)),I!=null&&s._size!=I&&(r=!1)}),r}function ls(t){let r=!0;return Ao.forEach((s,a)=>{let d=s(n,a,jt,t);d!=Vt[a]&&(r=!1),Vt[a]=d}),r}function ns(){for(let t=0;t<N.length;t++){let r=N[t];if(!r.show||!r._show)continue;let s=r.side,a=s%2,d,h,y=r.stroke(n,t),b=s==0||s==3?-1:1,[x,P]=r._found;if(r.label!=null){let Ge=r.labelGap*b,Xe=Me((r._lpos+Ge)*ie);Ho(r.labelFont[0],y,"center",s==2?"top":oi),g.save(),a==1?(d=h=0,g.translate(Xe,Me(ot+pt/2)),g.rotate((s==3?-cn:cn)/2)):(d=Me(Je+Ke/2),h=Xe);let Qt=Ki(r.label)?r.label(n,t,x,P):r.label;g.fillText(Qt,d,h),g.restore()}if(P==0)continue;let E=_[r.scale],A=a==0?Ke:pt,$=a==0?Je:ot,oe=r._splits,le=E.distr==2?oe.map(Ge=>mt[Ge]):oe,Z=E.distr==2?mt[oe[1]]-mt[oe[0]]:x,I=r.ticks,V=r.border,he=I.show?I.size:0,ve=Me(he*ie),Ve=Me((r.alignTo==2?r._size-he-r.gap:r.gap)*ie),ae=r._rotate*-cn/180,xe=F(r._pos*ie),Ze=(ve+Ve)*b,Ie=xe+Ze;h=a==0?Ie:0,d=a==1?Ie:0;let st=r.font[0],ht=r.align==1?Tl:r.align==2?Un:ae>0?Tl:ae<0?Un:a==0?"center":s==3?Un:Tl,Pt=ae||a==1?"middle":s==2?"top":oi;Ho(st,y,ht,Pt);let Qe=r.font[1]*r.lineGap,ut=oe.map(Ge=>F(f(Ge,E,A,$))),gt=r._values;for(let Ge=0;Ge<gt.length;Ge++){let Xe=gt[Ge];if(Xe!=null){a==0?d=ut[Ge]:h=ut[Ge],Xe=""+Xe;let Qt=Xe.indexOf(\`
\`)==-1?[Xe]:Xe.split(/\\n/gm);for(let $e=0;$e<Qt.length;$e++){let li=Qt[$e];ae?(g.save(),g.translate(d,h+$e*Qe),g.rotate(ae),g.fillText(li,0,0),g.restore()):g.fillText(li,d,h+$e*Qe)}}}I.show&&Vn(ut,I.filter(n,le,t,P,Z),a,s,xe,ve,fe(I.width*ie,3),I.stroke(n,t),I.dash,I.cap);let Mt=r.grid;Mt.show&&Vn(ut,Mt.filter(n,le,t,P,Z),a,a==0?2:1,a==0?ot:Je,a==0?pt:Ke,fe(Mt.width*ie,3),Mt.stroke(n,t),Mt.dash,Mt.cap),V.show&&Vn([xe],[1],a==0?1:0,a==0?1:2,a==1?ot:Je,a==1?pt:Ke,fe(V.width*ie,3),V.stroke(n,t),V.dash,V.cap)}Re("drawAxes")}function hl(t){v.forEach((r,s)=>{s>0&&(r._paths=null,t&&(i==1?(r.min=null,r.max=null):r.facets.forEach(a=>{a.min=null,a.max=null})))})}let nn=!1,Nn=!1,Ol=[];function os(){Nn=!1;for(let t=0;t<Ol.length;t++)Re(...Ol[t]);Ol.length=0}function gl(){nn||(nu(Oo),nn=!0)}function is(t,r=!1){nn=!0,Nn=r,t(n),Oo(),r&&Ol.length>0&&queueMicrotask(os)}n.batch=is;function Oo(){if(_n&&(Jr(),_n=!1),al&&($r(),al=!1),Zl){if(ge(M,Tl,de),ge(M,"top",Pe),ge(M,Bl,U),ge(M,Yl,L),ge(k,Tl,de),ge(k,"top",Pe),ge(k,Bl,U),ge(k,Yl,L),ge(w,Bl,At),ge(w,Yl,Bt),S.width=Me(At*ie),S.height=Me(Bt*ie),N.forEach(({_el:t,_show:r,_size:s,_pos:a,side:d})=>{if(t!=null)if(r){let h=d===3||d===0?s:0,y=d%2==1;ge(t,y?"left":"top",a-h),ge(t,y?"width":"height",s),ge(t,y?"top":"left",y?Pe:de),ge(t,y?"height":"width",y?L:U),to(t,tl)}else et(t,tl)}),en=ml=Pn=En=Ln=An=Dn=Cn=Mn=null,qe=1,Il(!0),de!=ul||Pe!=Yt||U!=xt||L!=Ut){hl(!1);let t=U/xt,r=L/Ut;if(Fe&&!Kt&&R.left>=0){R.left*=t,R.top*=r,wl&&Et(wl,Me(R.left),0,U,L),Sl&&Et(Sl,0,Me(R.top),U,L);for(let s=0;s<rt.length;s++){let a=rt[s];a!=null&&(dl[s]*=t,pl[s]*=r,Et(a,ct(dl[s]),ct(pl[s]),U,L))}}if(me.show&&!Ql&&me.left>=0&&me.width>0){me.left*=t,me.width*=t,me.top*=r,me.height*=r;for(let s in Gn)ge(vl,s,me[s])}ul=de,Yt=Pe,xt=U,Ut=L}Re("setSize"),Zl=!1}At>0&&Bt>0&&(g.clearRect(0,0,S.width,S.height),Re("drawClear"),Y.forEach(t=>t()),Re("draw")),me.show&&Ql&&(on(me),Ql=!1),Fe&&Kt&&(Zt(null,!0,!1),Kt=!1),J.show&&J.live&&it&&(Wn(),it=!1),p||(p=!0,n.status=1,Re("ready")),zl=!1,nn=!1}n.redraw=(t,r)=>{al=r||!1,t!==!1?zt(D,T.min,T.max):gl()};function zn(t,r){let s=_[t];if(s.from==null){if(Ne==0){let a=s.range(n,r.min,r.max,t);r.min=a[0],r.max=a[1]}if(r.min>r.max){let a=r.min;r.min=r.max,r.max=a}if(Ne>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;t==D&&s.distr==2&&Ne>0&&(r.min=St(r.min,l[0]),r.max=St(r.max,l[0]),r.min==r.max&&r.max++),O[t]=r,_n=!0,gl()}}n.setScale=zn;let On,Fn,wl,Sl,Fo,Wo,yl,bl,Io,Go,pe,ye,Nt=!1,ze=R.drag,Ce=ze.x,He=ze.y;Fe&&(R.x&&(On=at(Ms,k)),R.y&&(Fn=at(Es,k)),T.ori==0?(wl=On,Sl=Fn):(wl=Fn,Sl=On),pe=R.left,ye=R.top);let me=n.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),vl=me.show?at(Ps,me.over?k:M):null;function on(t,r){if(me.show){for(let s in t)me[s]=t[s],s in Gn&&ge(vl,s,t[s]);r!==!1&&Re("setSelect")}}n.setSelect=on;function rs(t){if(v[t].show)ke&&to(be[t],tl);else if(ke&&et(be[t],tl),Fe){let s=fl?rt[0]:rt[t];s!=null&&Et(s,-10,-10,U,L)}}function zt(t,r,s){zn(t,{min:r,max:s})}function Tt(t,r,s,a){r.focus!=null&&fs(t),r.show!=null&&v.forEach((d,h)=>{h>0&&(t==h||t==null)&&(d.show=r.show,rs(h),i==2?(zt(d.facets[0].scale,null,null),zt(d.facets[1].scale,null,null)):zt(d.scale,null,null),gl())}),s!==!1&&Re("setSeries",t,r),a&&Gl("setSeries",n,t,r)}n.setSeries=Tt;function ss(t,r){Te(q[t],r)}function us(t,r){t.fill=X(t.fill||null),t.dir=ne(t.dir,-1),r=r??q.length,q.splice(r,0,t)}function as(t){t==null?q.length=0:q.splice(t,1)}n.addBand=us,n.setBand=ss,n.delBand=as;function cs(t,r){v[t].alpha=r,Fe&&rt[t]!=null&&(rt[t].style.opacity=r),ke&&be[t]&&(be[t].style.opacity=r)}let Dt,Ot,Jt,xl={focus:!0};function fs(t){if(t!=Jt){let r=t==null,s=_t.alpha!=1;v.forEach((a,d)=>{if(i==1||d>0){let h=r||d==0||d==t;a._focus=r?null:h,s&&cs(d,h?1:_t.alpha)}}),Jt=t,s&&gl()}}ke&&cl&&We(ui,re,t=>{R._lock||(qt(t),Jt!=null&&Tt(null,xl,!0,_e.setSeries))});function kt(t,r,s){let a=_[r];s&&(t=t/ie-(a.ori==1?Pe:de));let d=U;a.ori==1&&(d=L,t=d-t),a.dir==-1&&(t=d-t);let h=a._min,y=a._max,b=t/d,x=h+(y-h)*b,P=a.distr;return P==3?Ml(10,x):P==4?Ys(x,a.asinh):P==100?a.bwd(x):x}function ds(t,r){let s=kt(t,D,r);return St(s,l[0],Ae,De)}n.valToIdx=t=>St(t,l[0]),n.posToIdx=ds,n.posToVal=kt,n.valToPos=(t,r,s)=>_[r].ori==0?c(t,_[r],s?Ke:U,s?Je:0):u(t,_[r],s?pt:L,s?ot:0),n.setCursor=(t,r,s)=>{pe=t.left,ye=t.top,Zt(null,r,s)};function $o(t,r){ge(vl,Tl,me.left=t),ge(vl,Bl,me.width=r)}function Bo(t,r){ge(vl,"top",me.top=t),ge(vl,Yl,me.height=r)}let Fl=T.ori==0?$o:Bo,Wl=T.ori==1?$o:Bo;function ps(){if(ke&&J.live)for(let t=i==2?1:0;t<v.length;t++){if(t==0&&nt)continue;let r=J.values[t],s=0;for(let a in r)vt[t][s++].firstChild.nodeValue=r[a]}}function Wn(t,r){if(t!=null&&(t.idxs?t.idxs.forEach((s,a)=>{ue[a]=s}):js(t.idx)||ue.fill(t.idx),J.idx=ue[0]),ke&&J.live){for(let s=0;s<v.length;s++)(s>0||i==1&&!nt)&&ms(s,ue[s]);ps()}it=!1,r!==!1&&Re("setLegend")}n.setLegend=Wn;function ms(t,r){let s=v[t],a=t==0&&K==2?mt:l[t],d;nt?d=s.values(n,t,r)??Rt:(d=s.value(n,r==null?null:a[r],t,r),d=d==null?Rt:{_:d}),J.values[t]=d}function Zt(t,r,s){Io=pe,Go=ye,[pe,ye]=R.move(n,pe,ye),R.left=pe,R.top=ye,Fe&&(wl&&Et(wl,Me(pe),0,U,L),Sl&&Et(Sl,0,Me(ye),U,L));let a,d=Ae>De;Dt=ce,Ot=null;let h=T.ori==0?U:L,y=T.ori==1?U:L;if(pe<0||Ne==0||d){a=R.idx=null;for(let b=0;b<v.length;b++){let x=rt[b];x!=null&&Et(x,-10,-10,U,L)}cl&&Tt(null,xl,!0,t==null&&_e.setSeries),J.live&&(ue.fill(a),it=!0)}else{let b,x,P;i==1&&(b=T.ori==0?pe:ye,x=kt(b,D),a=R.idx=St(x,l[0],Ae,De),P=H(l[0][a],T,h,0));let E=-10,A=-10,$=0,oe=0,le=!0,Z="",I="";for(let V=i==2?1:0;V<v.length;V++){let he=v[V],ve=ue[V],Ve=ve==null?null:i==1?l[V][ve]:l[V][1][ve],ae=R.dataIdx(n,V,a,x),xe=ae==null?null:i==1?l[V][ae]:l[V][1][ae];if(it=it||xe!=Ve||ae!=ve,ue[V]=ae,V>0&&he.show){let Ze=ae==null?-10:ae==a?P:H(i==1?l[0][ae]:l[V][0][ae],T,h,0),Ie=xe==null?-10:G(xe,i==1?_[he.scale]:_[he.facets[1].scale],y,0);if(cl&&xe!=null){let st=T.ori==1?pe:ye,ht=Ee(_t.dist(n,V,ae,Ie,st));if(ht<Dt){let Pt=_t.bias;if(Pt!=0){let Qe=kt(st,he.scale),ut=xe>=0?1:-1,gt=Qe>=0?1:-1;gt==ut&&(gt==1?Pt==1?xe>=Qe:xe<=Qe:Pt==1?xe<=Qe:xe>=Qe)&&(Dt=ht,Ot=V)}else Dt=ht,Ot=V}}if(it||fl){let st,ht;T.ori==0?(st=Ze,ht=Ie):(st=Ie,ht=Ze);let Pt,Qe,ut,gt,Mt,Ge,Xe=!0,Qt=Oe.bbox;if(Qt!=null){Xe=!1;let $e=Qt(n,V);ut=$e.left,gt=$e.top,Pt=$e.width,Qe=$e.height}else ut=st,gt=ht,Pt=Qe=Oe.size(n,V);if(Ge=Oe.fill(n,V),Mt=Oe.stroke(n,V),fl)V==Ot&&Dt<=_t.prox&&(E=ut,A=gt,$=Pt,oe=Qe,le=Xe,Z=Ge,I=Mt);else{let $e=rt[V];$e!=null&&(dl[V]=ut,pl[V]=gt,hi($e,Pt,Qe,Xe),pi($e,Ge,Mt),Et($e,ct(ut),ct(gt),U,L))}}}}if(fl){let V=_t.prox,he=Jt==null?Dt<=V:Dt>V||Ot!=Jt;if(it||he){let ve=rt[0];ve!=null&&(dl[0]=E,pl[0]=A,hi(ve,$,oe,le),pi(ve,Z,I),Et(ve,ct(E),ct(A),U,L))}}}if(me.show&&Nt)if(t!=null){let[b,x]=_e.scales,[P,E]=_e.match,[A,$]=t.cursor.sync.scales,oe=t.cursor.drag;if(Ce=oe._x,He=oe._y,Ce||He){let{left:le,top:Z,width:I,height:V}=t.select,he=t.scales[A].ori,ve=t.posToVal,Ve,ae,xe,Ze,Ie,st=b!=null&&P(b,A),ht=x!=null&&E(x,$);st&&Ce?(he==0?(Ve=le,ae=I):(Ve=Z,ae=V),xe=_[b],Ze=H(ve(Ve,A),xe,h,0),Ie=H(ve(Ve+ae,A),xe,h,0),Fl(yt(Ze,Ie),Ee(Ie-Ze))):Fl(0,h),ht&&He?(he==1?(Ve=le,ae=I):(Ve=Z,ae=V),xe=_[x],Ze=G(ve(Ve,$),xe,y,0),Ie=G(ve(Ve+ae,$),xe,y,0),Wl(yt(Ze,Ie),Ee(Ie-Ze))):Wl(0,y)}else $n()}else{let b=Ee(Io-Fo),x=Ee(Go-Wo);if(T.ori==1){let $=b;b=x,x=$}Ce=ze.x&&b>=ze.dist,He=ze.y&&x>=ze.dist;let P=ze.uni;P!=null?Ce&&He&&(Ce=b>=P,He=x>=P,!Ce&&!He&&(x>b?He=!0:Ce=!0)):ze.x&&ze.y&&(Ce||He)&&(Ce=He=!0);let E,A;Ce&&(T.ori==0?(E=yl,A=pe):(E=bl,A=ye),Fl(yt(E,A),Ee(A-E)),He||Wl(0,y)),He&&(T.ori==1?(E=yl,A=pe):(E=bl,A=ye),Wl(yt(E,A),Ee(A-E)),Ce||Fl(0,h)),!Ce&&!He&&(Fl(0,0),Wl(0,0))}if(ze._x=Ce,ze._y=He,t==null){if(s){if(ti!=null){let[b,x]=_e.scales;_e.values[0]=b!=null?kt(T.ori==0?pe:ye,b):null,_e.values[1]=x!=null?kt(T.ori==1?pe:ye,x):null}Gl(Kn,n,pe,ye,U,L,a)}if(cl){let b=s&&_e.setSeries,x=_t.prox;Jt==null?Dt<=x&&Tt(Ot,xl,!0,b):Dt>x?Tt(null,xl,!0,b):Ot!=Jt&&Tt(Ot,xl,!0,b)}}it&&(J.idx=a,Wn()),r!==!1&&Re("setCursor")}let Ft=null;Object.defineProperty(n,"rect",{get(){return Ft==null&&Il(!1),Ft}});function Il(t=!1){t?Ft=null:(Ft=k.getBoundingClientRect(),Re("syncRect",Ft))}function Yo(t,r,s,a,d,h,y){R._lock||Nt&&t!=null&&t.movementX==0&&t.movementY==0||(In(t,r,s,a,d,h,y,!1,t!=null),t!=null?Zt(null,!0,!0):Zt(r,!0,!1))}function In(t,r,s,a,d,h,y,b,x){if(Ft==null&&Il(!1),qt(t),t!=null)s=t.clientX-Ft.left,a=t.clientY-Ft.top;else{if(s<0||a<0){pe=-10,ye=-10;return}let[P,E]=_e.scales,A=r.cursor.sync,[$,oe]=A.values,[le,Z]=A.scales,[I,V]=_e.match,he=r.axes[0].side%2==1,ve=T.ori==0?U:L,Ve=T.ori==1?U:L,ae=he?h:d,xe=he?d:h,Ze=he?a:s,Ie=he?s:a;if(le!=null?s=I(P,le)?f($,_[P],ve,0):-10:s=ve*(Ze/ae),Z!=null?a=V(E,Z)?f(oe,_[E],Ve,0):-10:a=Ve*(Ie/xe),T.ori==1){let st=s;s=a,a=st}}x&&(r==null||r.cursor.event.type==Kn)&&((s<=1||s>=U-1)&&(s=Xt(s,U)),(a<=1||a>=L-1)&&(a=Xt(a,L))),b?(Fo=s,Wo=a,[yl,bl]=R.move(n,s,a)):(pe=s,ye=a)}let Gn={width:0,height:0,left:0,top:0};function $n(){on(Gn,!1)}let Uo,Ko,qo,jo;function Jo(t,r,s,a,d,h,y){Nt=!0,Ce=He=ze._x=ze._y=!1,In(t,r,s,a,d,h,y,!0,!1),t!=null&&(We(qn,Xn,Zo,!1),Gl(ri,n,yl,bl,U,L,null));let{left:b,top:x,width:P,height:E}=me;Uo=b,Ko=x,qo=P,jo=E}function Zo(t,r,s,a,d,h,y){Nt=ze._x=ze._y=!1,In(t,r,s,a,d,h,y,!1,!0);let{left:b,top:x,width:P,height:E}=me,A=P>0||E>0,$=Uo!=b||Ko!=x||qo!=P||jo!=E;if(A&&$&&on(me),ze.setScale&&A&&$){let oe=b,le=P,Z=x,I=E;if(T.ori==1&&(oe=x,le=E,Z=b,I=P),Ce&&zt(D,kt(oe,D),kt(oe+le,D)),He)for(let V in _){let he=_[V];V!=D&&he.from==null&&he.min!=ce&&zt(V,kt(Z+I,V),kt(Z,V))}$n()}else R.lock&&(R._lock=!R._lock,Zt(r,!0,t!=null));t!=null&&(sl(qn,Xn),Gl(qn,n,pe,ye,U,L,null))}function hs(t,r,s,a,d,h,y){if(R._lock)return;qt(t);let b=Nt;if(Nt){let x=!0,P=!0,E=10,A,$;T.ori==0?(A=Ce,$=He):(A=He,$=Ce),A&&$&&(x=pe<=E||pe>=U-E,P=ye<=E||ye>=L-E),A&&x&&(pe=pe<yl?0:U),$&&P&&(ye=ye<bl?0:L),Zt(null,!0,!0),Nt=!1}pe=-10,ye=-10,ue.fill(null),Zt(null,!0,!0),b&&(Nt=b)}function Qo(t,r,s,a,d,h,y){R._lock||(qt(t),kn(),$n(),t!=null&&Gl(ai,n,pe,ye,U,L,null))}function Xo(){N.forEach(fa),Tn(n.width,n.height,!0)}ll(fn,Pl,Xo);let _l={};_l.mousedown=Jo,_l.mousemove=Yo,_l.mouseup=Zo,_l.dblclick=Qo,_l.setSeries=(t,r,s,a)=>{let d=_e.match[2];s=d(n,r,s),s!=-1&&Tt(s,a,!0,!1)},Fe&&(We(ri,k,Jo),We(Kn,k,Yo),We(si,k,t=>{qt(t),Il(!1)}),We(ui,k,hs),We(ai,k,Qo),so.add(n),n.syncRect=Il);let rn=n.hooks=e.hooks||{};function Re(t,r,s){Nn?Ol.push([t,r,s]):t in rn&&rn[t].forEach(a=>{a.call(null,n,r,s)})}(e.plugins||[]).forEach(t=>{for(let r in t.hooks)rn[r]=(rn[r]||[]).concat(t.hooks[r])});let ei=(t,r,s)=>s,_e=Te({key:null,setSeries:!1,filters:{pub:bi,sub:bi},scales:[D,v[1]?v[1].scale:null],match:[vi,vi,ei],values:[null,null]},R.sync);_e.match.length==2&&_e.match.push(ei),R.sync=_e;let ti=_e.key,Bn=wr(ti);function Gl(t,r,s,a,d,h,y){_e.filters.pub(t,r,s,a,d,h,y)&&Bn.pub(t,r,s,a,d,h,y)}Bn.sub(n);function gs(t,r,s,a,d,h,y){_e.filters.sub(t,r,s,a,d,h,y)&&_l[t](null,r,s,a,d,h,y)}n.pub=gs;function ws(){Bn.unsub(n),so.delete(n),$t.clear(),lo(fn,Pl,Xo),m.remove(),re?.remove(),Re("destroy")}n.destroy=ws;function Yn(){Re("init",e,l),Do(l||e.data,!1),O[D]?zn(D,O[D]):kn(),Ql=me.show&&(me.width>0||me.height>0),Kt=it=!0,Tn(e.width,e.height)}return v.forEach(Lo),N.forEach(jr),o?o instanceof HTMLElement?(o.appendChild(m),Yn()):o(n,Yn):Yn(),n}Le.assign=Te;Le.fmtNum=ho;Le.rangeNum=dn;Le.rangeLog=hn;Le.rangeAsinh=po;Le.orient=ol;Le.pxRatio=ie;Le.join=lu;Le.fmtDate=wo,Le.tzDate=pu;Le.sync=wr;{Le.addGap=ju,Le.clipGaps=Sn;let e=Le.paths={points:_r};e.linear=kr,e.stepped=Qu,e.bars=Xu,e.spline=ta}function Lr(e){let l=e.flatMap((o,n)=>o.map(([i,c])=>({x:i,y:c,index:n}))).sort((o,n)=>o.x-n.x);return{x:l.map(({x:o})=>o),lines:e.map((o,n)=>l.map(({y:i,index:c})=>c===n?i:null))}}function Ar(e,l,o){let n=l[o]??0,[i,c]=[o,o];for(;i>=0&&(e[i]??null)===null;)i-=1;for(;c<e.length&&(e[c]??null)===null;)c+=1;return i<0?c<e.length?c:o:c>=e.length||n-(l[i]??0)<=(l[c]??0)-n?i:c}var Ye=e=>getComputedStyle(document.documentElement).getPropertyValue(\`--\${e}\`).trim(),xn={candidate:[],production:[8,4],base:[2,3]};function bt(e,l={}){let o={stroke:()=>Ye("line"),width:1};return{label:e,labelSize:20,labelFont:Dr,font:Dr,stroke:()=>Ye("muted"),grid:o,ticks:o,...l}}var Dr="12px system-ui, sans-serif";function Gt({box:e,readout:l,words:o},n){let i=()=>{let w=Math.max(200,e.clientWidth);return{width:w,height:n.height(w)}},u={setCursor:[w=>{let M=(w.cursor.left??-1)<0?o.hint:n.told(w);l.textContent!==M&&(l.textContent=M)}]};n.draw!==void 0&&(u.draw=[n.draw]);let f=new Le({...n.options,...i(),legend:{show:!1},hooks:u},n.data,e);l.textContent=o.hint;let p=new ResizeObserver(()=>{Math.max(200,e.clientWidth)!==f.width&&f.setSize(i())});p.observe(e);let m=matchMedia("(prefers-color-scheme: dark)"),S=()=>f.redraw(!1,!0);m.addEventListener("change",S);let g=w=>{pa(f,w.key,n.pointwise===!0)&&w.preventDefault()};return e.addEventListener("keydown",g),()=>{p.disconnect(),m.removeEventListener("change",S),e.removeEventListener("keydown",g),f.destroy()}}var da=.01;function pa(e,l,o){if(l==="Escape")return e.setData(e.data,!0),e.setCursor({left:-10,top:-10}),!0;let n=ma[l];if(n===void 0)return!1;let i=e.scales.x?.ori===1,c=i?e.over.clientHeight:e.over.clientWidth,u=(i?e.cursor.top:e.cursor.left)??-1,f=o?ha(e,n):Math.min(c,Math.max(0,u+n*c*da)),p=(i?e.over.clientWidth:e.over.clientHeight)/2;return e.setCursor(i?{left:p,top:f}:{left:f,top:p}),!0}var ma={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1};function ha(e,l){let n=(e.cursor.left??-1)>=0?(e.cursor.idx??0)+l:0,i=e.data[0].length-1;return e.valToPos(e.data[0][Math.min(i,Math.max(0,n))]??0,"x")}var ft=e=>String(Number(e.toPrecision(4))).replace("-","\\u2212");var ga=420;function Cr(e,l,o,n){let i=[[0,0],[1,1]],{x:c,lines:u}=Lr([i,...l.map(({points:m})=>m)]),f=(m,S,g)=>Ar(m.data[S]??[],m.data[0],g),p=l.map(({line:m})=>{let S={stroke:()=>Ye(m),width:m==="candidate"?2.5:2,dash:xn[m],spanGaps:!0,points:{show:o==="calibration",size:7,fill:()=>Ye(m)}},g=o==="precision-recall"?Le.paths.stepped?.({align:-1}):void 0;return g===void 0?S:{...S,paths:g}});Gt(e,{options:{scales:{x:{time:!1,range:(m,S,g)=>[S,g]},y:{range:(m,S,g)=>[S,g]}},axes:[bt(n.x),bt(n.y,{size:44})],cursor:{dataIdx:f,points:{size:(m,S)=>S===1?0:8},drag:{x:!0,y:!0,uni:20}},series:[{},{stroke:()=>o==="precision-recall"?"transparent":Ye("muted"),width:1,dash:[4,4],spanGaps:!0,points:{show:!1}},...p]},data:[c,...u],height:m=>Math.min(m,ga),told:m=>{let S=m.posToVal(m.cursor.left??0,"x"),g=l.map(({name:w},M)=>{let k=m.cursor.idxs?.[M+2],C=k==null?void 0:m.data[M+2]?.[k];return\`\${w} \${C==null?"\\u2013":ft(C)}\`});return\`\${n.x} \${ft(S)} \\xB7 \${n.y}: \${g.join(", ")}\`}})}var wa=280;function Hr(e,{labels:l,values:o},n){let i=c=>l[c]??"";return Gt(e,{options:{scales:{x:{time:!1,range:(c,u,f)=>[u-.5,f+.5]}},axes:[bt("",{labelSize:0,incrs:[1,2,5,10,20],space:70,values:(c,u)=>u.map(f=>Number.isInteger(f)?i(f):"")}),bt(n,{size:64})],cursor:{drag:{x:!0,y:!1}},series:[{},{stroke:()=>Ye("candidate"),width:2,points:{show:!0,size:7,fill:()=>Ye("candidate")}}]},data:[l.map((c,u)=>u),[...o]],height:()=>wa,pointwise:!0,told:c=>{let u=c.cursor.idx??0;return\`\${i(u)} \\xB7 \${n} \${ft(o[u]??Number.NaN)}\`}})}var Sa=26,ya=4.5;function Vr(e,{items:l},o){let n={paths:()=>null,points:{show:!1}},[i,c]=va(l);return Gt(e,{options:{scales:{x:{time:!1,ori:1,dir:-1,range:[-.5,l.length-.5]},y:{ori:0,range:[i,c]}},axes:[{stroke:()=>Ye("text"),font:"12px system-ui, sans-serif",side:3,size:xa(l,e.box.clientWidth),splits:()=>l.map((u,f)=>f),values:()=>l.map(u=>u.name),grid:{show:!1},ticks:{show:!1},gap:8},bt(o,{side:2,scale:"y",size:40})],cursor:{drag:{x:!1,y:!1},points:{show:!1}},series:[{},n]},data:[l.map((u,f)=>f),l.map(({delta:u})=>u)],height:()=>l.length*Sa+70,pointwise:!0,told:u=>{let f=l[u.cursor.idx??0];return f===void 0?e.words.hint:ba(f,o,e.words.rows)},draw:u=>_a(u,l)})}var ba=({name:e,delta:l,lower:o,upper:n,rows:i},c,u)=>\`\${e} \\xB7 \${c}: \${ft(l)}\${o===n?"":\` (\${ft(o)}, \${ft(n)})\`} \\xB7 \${u} \${i}\`;function va(e){let l=Math.min(0,...e.map(({lower:i})=>i)),o=Math.max(0,...e.map(({upper:i})=>i)),n=(o-l||1)*.06;return[l-n,o+n]}function xa(e,l){let o=Math.max(...e.map(({name:n})=>n.length));return Math.min(o*7.2+16,l*.45)}function _a(e,l){let{ctx:o,bbox:n}=e,i=devicePixelRatio,c=u=>e.valToPos(u,"y",!0);o.save(),o.lineWidth=i,o.strokeStyle=Ye("muted"),o.setLineDash([4*i,4*i]),Rr(o,c(0),n.top,c(0),n.top+n.height),o.setLineDash([]);for(let[u,f]of l.entries()){let p=e.valToPos(u,"x",!0);o.strokeStyle=Ye(Ta[f.look]),o.fillStyle=o.strokeStyle,o.lineWidth=2*i,Rr(o,c(f.lower),p,c(f.upper),p),ka(o,f.look,c(f.delta),p,ya*i)}o.restore()}var Ta={worse:"bad",better:"good",plain:"muted"};function ka(e,l,o,n,i){switch(e.beginPath(),l){case"worse":e.rect(o-i,n-i,2*i,2*i);break;case"better":e.moveTo(o,n-1.4*i),e.lineTo(o+1.4*i,n),e.lineTo(o,n+1.4*i),e.lineTo(o-1.4*i,n),e.closePath();break;case"plain":e.arc(o,n,i,0,2*Math.PI)}e.fill()}function Rr(e,l,o,n,i){e.beginPath(),e.moveTo(l,o),e.lineTo(n,i),e.stroke()}function Nr(e,l){let o=Number(e??l.replaceAll(",","").replace("\\u2212","-"));return(e??l).trim()===""||Number.isNaN(o)?void 0:o}var Pa=new Intl.Collator(void 0,{numeric:!0});function zr(e,l,o){let n=o==="ascending"?1:-1;return e.map(i=>({item:i,key:l(i)})).toSorted((i,c)=>i.key===void 0||c.key===void 0?+(i.key===void 0)-+(c.key===void 0):n*Ma(i.key,c.key)).map(({item:i})=>i)}function Ma(e,l){return typeof e=="number"&&typeof l=="number"?e-l:Pa.compare(String(e),String(l))}function Or(e,l){let o=l?"descending":"ascending";return e===void 0?o:e===o?l?"ascending":"descending":void 0}var To=100;function Fr(e){for(let l of document.querySelectorAll("table.sortable"))Ea(l,e)}function Ea(e,l){let o=e.tBodies[0];if(o===void 0)return;let n=document.querySelector(\`template[data-rows="\${e.id}"]\`),i=[...o.rows,...n?.content.querySelectorAll("tr")??[]],c=new Map,u={column:0,direction:void 0,search:"",verdict:"",from:0},f=k=>{let C=c.get(k)??k.textContent.replace(/\\s+/g," ").toLowerCase();return c.set(k,C),C},p=document.querySelector(\`[data-tools="\${e.id}"]\`),m=Number(p?.querySelector("select")?.dataset.column),S=i,g=Ca(e,l,k=>{u.from+=k*To,w()}),w=()=>{o.replaceChildren(...S.slice(u.from,u.from+To)),g(u.from,Math.min(u.from+To,S.length),S.length)},M=()=>{let{column:k,direction:C,search:F,verdict:W}=u,v=i.filter(_=>(W===""||_.cells[m]?.dataset.s===W)&&(F===""||f(_).includes(F))),N=e.tHead?.rows[0]?.cells[k]?.dataset.sort==="number";S=C===void 0?v:zr(v,_=>La(_.cells[k],N),C),u.from=0,w()};Aa(e,u,M),p!==null&&Da(p,u,M),w()}function La(e,l){let o=e?.textContent.trim()??"";return l?Nr(e?.dataset.s,o):e?.dataset.s===void 0?o:Number(e.dataset.s)}function Aa(e,l,o){let n=[...e.tHead?.rows[0]?.cells??[]];for(let[i,c]of n.entries()){let u=document.createElement("button");u.type="button",u.append(...c.childNodes),c.replaceChildren(u),u.addEventListener("click",()=>{let f=l.column===i?l.direction:void 0;l.column=i,l.direction=Or(f,c.dataset.sort==="number");for(let p of n)p.removeAttribute("aria-sort");l.direction!==void 0&&c.setAttribute("aria-sort",l.direction),o()})}}function Da(e,l,o){e.hidden=!1;let n=e.querySelector("input");n?.addEventListener("input",()=>{l.search=n.value.trim().toLowerCase(),o()});let i=e.querySelector("select");i?.addEventListener("change",()=>{l.verdict=i.value,o()})}function Ca(e,l,o){let n=document.createElement("div");n.className="pager";let i=document.createElement("output"),c=(p,m)=>{let S=document.createElement("button");return S.type="button",S.textContent=p,S.addEventListener("click",()=>o(m)),S},[u,f]=[c(l.previous,-1),c(l.next,1)];return n.append(u,i,f),(e.closest(".scroll")??e).after(n),(p,m,S)=>{let g=S===0?l.noRows:l.range.replace("{from}",String(p+1)).replace("{to}",String(m)).replace("{all}",String(S));i.textContent!==g&&(i.textContent=g),u.disabled=p===0,f.disabled=m>=S;let w=p>0||m<S;u.hidden=!w,f.hidden=!w}}var Ha=300,Ra=[{scale:"left",side:3,line:"candidate",grid:{}},{scale:"right",side:1,line:"production",grid:{grid:{show:!1}}}];function Ir(e,{minutes:l,lines:o},n){let i=Ra.flatMap((c,u)=>{let f=o[u];return f===void 0?[]:[{...c,...f,look:c.line}]});return Gt(e,{options:{scales:{x:{time:!1},...Object.fromEntries(i.map(({scale:c,top:u})=>[c,{range:(f,p,m)=>[0,u??(m*1.05||1)]}]))},axes:[bt(n),...i.map(({scale:c,side:u,grid:f,name:p,unit:m})=>bt(Wr(p,m,", "),{scale:c,side:u,size:56,...f}))],cursor:{drag:{x:!0,y:!1}},series:[{},...i.map(({scale:c,look:u})=>({scale:c,stroke:()=>Ye(u),width:2,dash:xn[u],spanGaps:!1,points:{show:!1}}))]},data:[[...l],...i.map(({values:c})=>[...c])],height:()=>Ha,pointwise:!0,told:c=>{let u=c.cursor.idx??0,f=i.map(({name:p,unit:m,values:S})=>{let g=S[u]??void 0;return\`\${p} \${g===void 0?"\\u2013":Wr(ft(g),m," ")}\`});return\`\${n} \${ft(l[u]??0)} \\xB7 \${f.join(", ")}\`}})}var Wr=(e,l,o)=>l===""?e:\`\${e}\${o}\${l}\`;var Rl=JSON.parse(document.getElementById("page-data")?.textContent??"{}");Fr(Rl.words);for(let e of document.querySelectorAll("figure[data-plot]"))Va(e);function Va(e){let l=e.querySelector(".plot-box"),o=e.querySelector("output");if(l===null||o===null)return;e.hidden=!1;let n={box:l,readout:o,words:Rl.words},i=e.dataset.plot,[c="",u=""]=[e.dataset.x,e.dataset.y];if(i==="slices")Po(e,f=>ko(Rl.slices[f],p=>Vr(n,p,c)));else if(i==="history")Po(e,(f,p)=>ko(Rl.history[f],m=>Hr(n,m,p)));else if(i==="timeline")Po(e,f=>ko(Rl.timeline[f],p=>Ir(n,p,c)));else if(Na(i)){let f=Rl.curves.filter(p=>p.kind===i);Cr(n,f,i,{x:c,y:u})}}function Na(e){return e==="roc"||e==="precision-recall"||e==="calibration"}function ko(e,l){return e===void 0?void 0:l(e)}function Po(e,l){let o=e.querySelector("select");if(o===null)return;let n=()=>l(o.selectedIndex,o.selectedOptions[0]?.text??""),i=n();o.addEventListener("change",()=>{i?.(),i=n()})}})();`;
/** Style sheet of uPlot. */
const PLOT_STYLE = `/*
uPlot, https://github.com/leeoniya/uPlot

The MIT License (MIT)

Copyright (c) 2022 Leon Sorokin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}`;

// EXTERNAL MODULE: ./build/src/report/change-details.js
var change_details = __webpack_require__(62593);
// EXTERNAL MODULE: ./build/src/report/data-markup.js
var data_markup = __webpack_require__(40131);
// EXTERNAL MODULE: ./build/src/report/data-text.js
var data_text = __webpack_require__(95620);
// EXTERNAL MODULE: ./build/src/report/html-parts.js
var html_parts = __webpack_require__(69144);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/numbers.js
var numbers = __webpack_require__(70650);
// EXTERNAL MODULE: ./build/src/report/told-reason.js + 2 modules
var told_reason = __webpack_require__(23846);
;// CONCATENATED MODULE: ./build/src/report/compare-html-facts.js






const NONE = '–';
const LONGEST_NAME = 120;
const LONGEST_NOTE = 600;
/** `sha256:` and twelve digits, all of them on pointing at it. */
const digestCode = (digest) => (0,data_markup/* markup */.PT) `<code title="${(0,data_text/* plain */.pj)(digest, 80)}">${(0,data_text/* plain */.pj)(digest, 19).replace('…', '')}</code>`;
const commitCode = (commit) => (0,data_markup/* markup */.PT) `<code title="${(0,data_text/* plain */.pj)(commit, 64)}">${(0,data_text/* plain */.pj)(commit, 7).replace('…', '')}</code>`;
/** Names and what they stand for, side by side. */
const factLine = (facts) => (0,data_markup/* markup */.PT) `<dl class="line">${facts.map(([name, value]) => (0,data_markup/* markup */.PT) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
`;
/** What the report is about. */
function subjectLine({ pullRequest, repository, head, candidate }, words) {
    const { html, details, provenance } = words;
    return factLine([
        [details.repository, (0,data_text/* plain */.pj)(repository, LONGEST_NAME)],
        ...(pullRequest === null ? [] : [[html.pullRequest, `#${pullRequest}`]]),
        [html.commit, commitCode(head)],
        ...(candidate === null
            ? []
            : [
                [
                    provenance.evaluationSet,
                    candidate.evaluationSet === null ? provenance.undeclared : digestCode(candidate.evaluationSet),
                ],
            ]),
    ]);
}
/** The candidate and what it was compared with. */
function originPart({ candidate, baselines }, words) {
    const { html, details, provenance } = words;
    const statusOf = ({ status }) => status === 'found' ? (0,html_parts/* badge */.qS)('good', html.compared) : (0,html_parts/* badge */.qS)('plain', provenance.status[status]);
    return (0,data_markup/* markup */.PT) `${candidate === null
        ? ''
        : factLine([
            [provenance.candidate, digestCode(candidate.digest)],
            [html.inputKey, (0,data_markup/* markup */.PT) `<code>${(0,data_text/* plain */.pj)(candidate.inputKey, 12).replace('…', '')}</code>`],
            [html.modelFiles, digestCode(candidate.artifactDigest)],
            [html.trainedFor, commitCode(candidate.trainedAt)],
            [html.trainingRun, webLink(candidate.runUrl)],
        ])}${baselines.length === 0
        ? ''
        : (0,html_parts/* wideTable */.Im)([details.baseline, html.status, html.commit, html.made, html.detail].map((name) => ({ name })), 0, baselines.map((baseline) => [
            (0,data_markup/* markup */.PT) `<span>${words.baselines[baseline.name]}${baseline.label === null ? '' : (0,data_markup/* markup */.PT) ` <bdi>${(0,data_text/* plain */.pj)(baseline.label, 40)}</bdi>`}</span>`,
            (0,data_markup/* markup */.PT) `<span>${statusOf(baseline)}${baseline.stale === true ? (0,html_parts/* badge */.qS)('warn', provenance.stale) : ''}</span>`,
            baseline.commit === null ? NONE : commitCode(baseline.commit),
            baseline.createdAt === null ? NONE : (0,data_text/* plain */.pj)(baseline.createdAt, 32),
            baselineNote(baseline, words),
        ]))}`;
}
/** Why it was not compared, or what its numbers come from when that is not its own training. */
function baselineNote({ detail, scoredBy }, words) {
    if (detail !== null)
        return (0,html_parts/* withCode */.SM)((0,data_text/* plain */.pj)((0,told_reason/* sentenceOf */.$)(detail, words.reasons), LONGEST_NOTE));
    if (scoredBy === undefined)
        return NONE;
    const { provenance } = words;
    return webLink(scoredBy.url, provenance.scoredAgain(provenance.run(`${scoredBy.run}`)));
}
/** An address that is not a plain one stays text. @param label the address itself when left out */
function webLink(address, label = address.replace(/^https?:\/\//, '')) {
    const shown = (0,data_text/* plain */.pj)(label, LONGEST_NAME);
    return (0,markdown/* isPlainAddress */.fp)(address) ? (0,data_markup/* markup */.PT) `<a href="${address}" rel="noreferrer">${shown}</a>` : (0,data_markup/* markup */.PT) `${shown}`;
}
const rowCount = (rows) => (rows === null ? NONE : (0,numbers/* groupedThousands */.Gy)(rows));
function dataPart({ data }, { details }) {
    const change = (changed) => {
        if (changed === null)
            return details.unknown;
        return changed ? (0,html_parts/* badge */.qS)('warn', details.changed) : details.same;
    };
    return (0,html_parts/* wideTable */.Im)([
        { name: details.dataSet },
        { name: details.role },
        { name: details.rowsOnBase, number: true },
        { name: details.rows, number: true },
        { name: details.digest },
        { name: details.againstBase },
    ], 0, data.map((set) => [
        (0,data_markup/* markup */.PT) `<bdi>${(0,data_text/* plain */.pj)(set.name, LONGEST_NAME)}</bdi>`,
        details.roles[set.role],
        rowCount(set.baseRows),
        rowCount(set.rows),
        digestCode(set.digest),
        change(set.changed),
    ]));
}
function environmentPart({ environment }, { details }) {
    const shown = (value) => (value === null ? NONE : (0,data_text/* plain */.pj)(String(value), LONGEST_NAME));
    return (0,html_parts/* wideTable */.Im)([details.fact, details.onBase, details.now].map((name) => ({ name })), 0, environment.map(({ name, before, after }) => [
        (0,data_markup/* markup */.PT) `<bdi>${(0,data_text/* plain */.pj)(name, LONGEST_NAME)}</bdi>`,
        shown(before),
        shown(after),
    ]));
}

// EXTERNAL MODULE: ./build/src/report/baseline-columns.js
var baseline_columns = __webpack_require__(38955);
;// CONCATENATED MODULE: ./build/src/report/compare-page/cell-number.js
/** Number of a cell: what its attribute says, or else its text. */
function cellNumber(attribute, text) {
    const number = Number(attribute ?? text.replaceAll(',', '').replace('\u2212', '-'));
    return (attribute ?? text).trim() === '' || Number.isNaN(number) ? undefined : number;
}

;// CONCATENATED MODULE: ./build/src/report/compare-html-table.js



/** What is in sight without scripts, and while they start. */
const FIRST_ROWS = 100;
/** Rows after the first hundred lie in a template: the browser does not lay them out until they are wanted. */
function sortableTable(table, words) {
    const { id, columns, allowance } = table;
    const rows = fitting(table.rows.map(rowMarkup), allowance);
    const left = table.rows.length - rows.length;
    const texts = columns.filter(({ kind }) => kind === 'text').length;
    return (0,data_markup/* markup */.PT) `${tools(table, words)}<div class="scroll" tabindex="0"><table class="sortable texts-${texts}" id="${id}"><thead><tr>${columns.map(({ name, kind }) => (0,data_markup/* markup */.PT) `<th scope="col" data-sort="${kind}">${name}</th>`)}</tr></thead><tbody>
${rows.slice(0, FIRST_ROWS)}</tbody></table></div>
${rows.length > FIRST_ROWS ? (0,data_markup/* markup */.PT) `<template data-rows="${id}">${rows.slice(FIRST_ROWS)}</template>\n` : ''}${left > 0 ? (0,data_markup/* markup */.PT) `<p class="note">${words.html.leftOut((0,numbers/* groupedThousands */.Gy)(left))}</p>\n` : ''}`;
}
function tools({ id, verdicts, verdictColumn }, { html, table }) {
    return (0,data_markup/* markup */.PT) `<div class="tools" data-tools="${id}" hidden><label>${html.search} <input type="search" autocomplete="off" spellcheck="false"></label>${verdicts.length < 2 || verdictColumn === undefined
        ? ''
        : (0,data_markup/* markup */.PT) ` <label>${table.verdict} <select data-column="${verdictColumn}"><option value="">${html.all}</option>${verdicts.map(([key, word]) => (0,data_markup/* markup */.PT) `<option value="${key}">${word}</option>`)}</select></label>`}</div>
`;
}
const rowMarkup = ({ head, cells }) => (0,data_markup/* markup */.PT) `<tr><th><bdi>${head}</bdi></th>${cells.map((cell) => (0,data_markup/* markup */.PT) `<td${attributes(cell)}>${cell.shown}${noteOf(cell)}</td>`)}</tr>
`;
/** Ten thousand rows have a hundred thousand cells, so only what differs is written down. */
function attributes({ shown, note, sort, tone }) {
    const told = sort === undefined || (note === undefined && cellNumber(undefined, shown) === sort);
    return [tone === undefined ? '' : (0,data_markup/* markup */.PT) ` class="${tone}"`, told ? '' : (0,data_markup/* markup */.PT) ` data-s="${sort}"`];
}
const noteOf = ({ note }) => (note === undefined ? '' : (0,data_markup/* markup */.PT) ` <small>${note}</small>`);
function fitting(rows, allowance) {
    let left = allowance;
    const end = rows.findIndex((row) => {
        left -= Buffer.byteLength((0,data_markup/* markupText */._9)(row));
        return left < 0;
    });
    return end === -1 ? rows : rows.slice(0, end);
}

// EXTERNAL MODULE: ./build/src/report/metrics-table.js
var metrics_table = __webpack_require__(63472);
// EXTERNAL MODULE: ./build/src/report/report-view.js
var report_view = __webpack_require__(38528);
;// CONCATENATED MODULE: ./build/src/report/compare-html-metrics.js







const compare_html_metrics_LONGEST_NAME = 120;
const LONGEST_UNIT = 16;
const compare_html_metrics_LONGEST_NOTE = 400;
/** Verdicts, worst first, as they are sorted. */
const VERDICTS = ['missing', 'invalid', 'worse', 'inconclusive', 'better', 'pass', 'ungated'];
/** All metrics. @param allowance bytes the rows may take */
function metricsPart(view, words, allowance) {
    const { record } = view;
    const shown = (0,baseline_columns/* baselineColumns */.p)(record).map((column) => ({
        names: column.map(({ name }) => name),
        tested: (0,baseline_columns/* testedApart */.k)(column, record.metrics).map(({ name }) => name),
    }));
    const present = VERDICTS.filter((verdict) => record.metrics.some((row) => row.verdict === verdict));
    return sortableTable({
        id: 'metrics-table',
        columns: columns(view, shown, words),
        rows: record.metrics.map((row) => metricRow(row, shown, words)),
        verdicts: present.map((verdict) => [VERDICTS.indexOf(verdict), words.verdict.row[verdict]]),
        verdictColumn: 2,
        allowance,
    }, words);
}
function columns(view, shown, { table, baselines }) {
    const tested = view.record.metrics.some((row) => row.baselines.some(({ interval }) => interval !== null));
    const delta = tested ? table.delta((0,numbers/* percentage */.X1)((0,report_view/* confidenceOf */.i2)(view))) : 'Δ';
    return [
        { name: table.metric, kind: 'text' },
        { name: table.direction, kind: 'text' },
        { name: table.verdict, kind: 'text' },
        { name: table.gate, kind: 'text' },
        { name: table.candidate, kind: 'number' },
        ...shown.flatMap(({ names, tested: apart }) => [
            { name: names.map((name) => baselines[name]).join(' = '), kind: 'number' },
            ...apart.flatMap((name) => {
                const of = (head) => (shown.length > 1 || apart.length > 1 ? `${head}, ${baselines[name]}` : head);
                return [
                    { name: of(delta), kind: 'number' },
                    { name: of(table.pValue), kind: 'number' },
                ];
            }),
        ]),
    ];
}
function metricRow(row, shown, words) {
    const { candidate, direction, verdict } = row;
    const named = (wanted) => row.baselines.find(({ name }) => name === wanted);
    const baselines = shown.flatMap(({ names }) => names.map(named));
    const format = (0,numbers/* rowFormat */.AZ)([candidate, ...baselines.map((baseline) => baseline?.value ?? null)], baselines.flatMap((baseline) => baseline?.delta ?? []));
    const unit = row.unit === null ? '' : ` ${(0,data_text/* plain */.pj)(row.unit, LONGEST_UNIT)}`;
    return {
        head: (0,data_text/* plain */.pj)(row.name, compare_html_metrics_LONGEST_NAME),
        cells: [
            { shown: metrics_table/* DIRECTION_MARKS */.B5[direction] },
            {
                shown: (0,metrics_table/* verdictCell */.s8)(row, words),
                sort: VERDICTS.indexOf(verdict),
                note: row.detail && !(0,metrics_table/* isPassing */.WG)(row) ? (0,data_text/* plain */.pj)((0,told_reason/* sentenceOf */.$)(row.detail, words.reasons), compare_html_metrics_LONGEST_NOTE) : undefined,
                tone: toneOf(verdict),
            },
            { shown: (0,metrics_table/* gateCell */.Of)(row) },
            candidate === null ? { shown: words.table.notMeasured } : valueCell(candidate, format, unit),
            ...shown.flatMap(({ names: [first], tested }) => [
                valueCell((first && named(first)?.value) ?? null, format, unit),
                ...tested.flatMap((name) => testedCells(named(name), format, unit, words)),
            ]),
        ],
    };
}
function toneOf(verdict) {
    switch (verdict) {
        case 'missing':
        case 'invalid':
        case 'worse':
            return 'bad';
        case 'inconclusive':
            return 'warn';
        case 'better':
        case 'pass':
            return 'good';
        case 'small':
        case 'ungated':
            return undefined;
    }
}
const compare_html_metrics_NONE = { shown: '–' };
/** A value; one that is no number has no place in an order. */
function valueCell(value, format, unit = '') {
    return typeof value === 'number'
        ? { shown: `${format.value(value)}${unit}`, sort: value }
        : { shown: format.value(value) };
}
function testedCells(baseline, format, unit, words) {
    if (baseline === undefined)
        return [compare_html_metrics_NONE, compare_html_metrics_NONE];
    return [deltaCell(baseline, baseline.value, format, unit), testCell(baseline, words)];
}
/** A difference with its interval, and in percent where that means something. */
function deltaCell({ delta, interval, verdict, }, before, format, unit = '') {
    if (delta === null)
        return compare_html_metrics_NONE;
    const percent = (0,numbers/* percentOf */.pR)(delta, before);
    return {
        shown: [
            `${format.delta(delta)}${delta === 0 ? '' : unit}`,
            ...(interval === null ? [] : [format.interval(interval)]),
            ...(percent === undefined ? [] : [`(${percent})`]),
        ].join(' '),
        sort: delta,
        tone: verdict === 'worse' ? 'bad' : undefined,
    };
}
/** The p-value after correction where there is one, and the test it comes from. */
function testCell({ test, pValue, adjustedPValue }, { table }) {
    if (test === 'none')
        return compare_html_metrics_NONE;
    const p = adjustedPValue ?? pValue ?? undefined;
    const raw = adjustedPValue === null && p !== undefined ? ` (${table.raw})` : '';
    return p === undefined
        ? { shown: table.test[test] }
        : { shown: `${(0,numbers/* pValueText */.nY)(p)}${raw}`, note: table.test[test], sort: p };
}

;// CONCATENATED MODULE: ./build/src/report/compare-html-numbers.js





function calibrationPart({ calibration }, words) {
    const { details } = words;
    const format = (values) => (0,numbers/* rowFormat */.AZ)(values, []);
    const errors = format(calibration.map(({ expectedCalibrationError }) => expectedCalibrationError));
    const scores = format(calibration.map(({ brier }) => brier));
    return (0,data_markup/* markup */.PT) `${(0,html_parts/* wideTable */.Im)([{ name: details.model }, { name: details.calibrationError, number: true }, { name: details.brier, number: true }], 0, calibration.map((one) => [
        (0,report_view/* modelName */.fD)(one.model, words),
        errors.value(one.expectedCalibrationError),
        scores.value(one.brier),
    ]))}${calibration.map((one) => opened((0,report_view/* modelName */.fD)(one.model, words), binTable(one, words)))}`;
}
const binTable = ({ bins }, { details, html }) => (0,html_parts/* wideTable */.Im)([
    { name: details.predicted, number: true },
    { name: details.observed, number: true },
    { name: details.rows, number: true },
], 0, bins.map(({ predicted, observed, rows }) => [
    (0,data_text/* percent */.KN)(predicted, html.shareEdges),
    (0,data_text/* percent */.KN)(observed, html.shareEdges),
    (0,numbers/* groupedThousands */.Gy)(rows),
]));
const opened = (title, content) => (0,data_markup/* markup */.PT) `<details><summary>${title}</summary>
${content}</details>
`;
/** First and last value of each metric over the models of the default branch. */
function historyPart({ history }, { table, details }) {
    return (0,html_parts/* wideTable */.Im)([
        { name: table.metric },
        { name: details.pastModels, number: true },
        { name: details.first, number: true },
        { name: details.last, number: true },
    ], 0, history.map(({ metric, points }) => {
        const [first, last] = [points[0], points.at(-1)];
        const format = (0,numbers/* rowFormat */.AZ)(points.map(({ value }) => value), []);
        const told = (point) => point === undefined
            ? '–'
            : (0,data_markup/* markup */.PT) `<span>${format.value(point.value)} <small>${(0,data_text/* plain */.pj)(point.label, 24)}</small></span>`;
        return [(0,data_markup/* markup */.PT) `<bdi>${(0,data_text/* plain */.pj)(metric, 120)}</bdi>`, (0,numbers/* groupedThousands */.Gy)(points.length), told(first), told(last)];
    }));
}

// EXTERNAL MODULE: ./build/src/metrics/thinned-curve.js
var thinned_curve = __webpack_require__(60183);
// EXTERNAL MODULE: ./build/src/report/slice-details.js
var slice_details = __webpack_require__(79557);
;// CONCATENATED MODULE: ./build/src/report/compare-html-slices.js






const compare_html_slices_LONGEST_NAME = 80;
/** Bytes that the tables of slices and classes may take. */
const SLICES_ALLOWANCE = 800_000;
const CLASSES_ALLOWANCE = 300_000;
/** Verdicts of slices, worst first, as they are sorted. */
const compare_html_slices_VERDICTS = ['worse', 'inconclusive', 'better', 'pass', 'small', 'ungated'];
/** `country = KR`. */
const sliceName = ({ by, value }) => `${(0,data_text/* plain */.pj)(by, compare_html_slices_LONGEST_NAME)} = ${value === '' ? '""' : (0,data_text/* plain */.pj)(value, compare_html_slices_LONGEST_NAME)}`;
/** Parts of the evaluation data. */
function slicesPart(view, words) {
    const { record } = view;
    const { table, details, baselines, verdict: verdictWords } = words;
    const present = compare_html_slices_VERDICTS.filter((verdict) => record.slices.some((slice) => slice.verdict === verdict));
    const rows = record.slices.map((slice) => {
        const format = (0,numbers/* rowFormat */.AZ)([slice.candidate, slice.before], slice.delta === null ? [] : [slice.delta]);
        return {
            head: sliceName(slice),
            cells: [
                { shown: (0,data_text/* plain */.pj)(slice.metric, compare_html_slices_LONGEST_NAME) },
                { shown: baselines[slice.baseline] },
                {
                    shown: (0,slice_details/* sliceVerdict */.w)(slice, verdictWords),
                    sort: compare_html_slices_VERDICTS.indexOf(slice.verdict),
                    tone: toneOf(slice.verdict),
                },
                { shown: (0,numbers/* groupedThousands */.Gy)(slice.rows), sort: slice.rows },
                valueCell(slice.before, format),
                valueCell(slice.candidate, format),
                deltaCell(slice, slice.before, format),
                testCell(slice, words),
            ],
        };
    });
    return sortableTable({
        id: 'slices-table',
        columns: [
            { name: details.slice, kind: 'text' },
            { name: table.metric, kind: 'text' },
            { name: details.baseline, kind: 'text' },
            { name: table.verdict, kind: 'text' },
            { name: details.rows, kind: 'number' },
            { name: details.before, kind: 'number' },
            { name: table.candidate, kind: 'number' },
            { name: table.delta((0,numbers/* percentage */.X1)((0,report_view/* confidenceOf */.i2)(view))), kind: 'number' },
            { name: details.sliceP, kind: 'number' },
        ],
        rows,
        verdicts: present.map((verdict) => [
            compare_html_slices_VERDICTS.indexOf(verdict),
            verdict === 'small' ? verdictWords.small : verdictWords.row[verdict],
        ]),
        verdictColumn: 3,
        allowance: SLICES_ALLOWANCE,
    }, words);
}
const SCORES = ['precision', 'recall', 'f1'];
/** Scores of each class, beside the baseline's. */
function classesPart({ classes }, words) {
    const { details, html } = words;
    const compared = classes.some(({ before }) => before !== null);
    const rows = classes.map(({ name, support, candidate, before }) => ({
        head: (0,data_text/* plain */.pj)(name, compare_html_slices_LONGEST_NAME),
        cells: [
            support === null ? { shown: '–' } : { shown: (0,numbers/* groupedThousands */.Gy)(support), sort: support },
            ...SCORES.flatMap((score) => {
                const [now, then] = [candidate[score], before?.[score] ?? null];
                const format = (0,numbers/* rowFormat */.AZ)([now, then], now === null || then === null ? [] : [now - then]);
                return [valueCell(now, format), ...(compared ? [valueCell(then, format)] : [])];
            }),
        ],
    }));
    return sortableTable({
        id: 'classes-table',
        columns: [
            { name: details.className, kind: 'text' },
            { name: details.rows, kind: 'number' },
            ...SCORES.flatMap((score) => [details[score], ...(compared ? [html.before(details[score])] : [])].map((name) => ({ name, kind: 'number' }))),
        ],
        rows,
        verdicts: [],
        allowance: CLASSES_ALLOWANCE,
    }, words);
}

// EXTERNAL MODULE: ./build/src/report/training-timeline.js
var training_timeline = __webpack_require__(73190);
// EXTERNAL MODULE: ./build/src/report/training-usage.js
var training_usage = __webpack_require__(52738);
;// CONCATENATED MODULE: ./build/src/report/compare-html-usage.js





const compare_html_usage_NONE = '–';
/** What the training used: the same facts as in the comment, each GPU, and its time line. @param figure empty without a plot */
function usagePart(usage, words, figure) {
    const gpus = usage.gpus ?? [];
    const series = (0,training_timeline/* timelineSeries */.Zh)(usage.timeline);
    return (0,data_markup/* markup */.PT) `${factTable(usage, words)}${gpus.length > 1 ? gpuTable(gpus, words) : ''}${figure}${series.length === 0 ? '' : extentTable(series, words)}`;
}
const factTable = (usage, words) => (0,html_parts/* wideTable */.Im)([{ name: '' }, { name: words.details.onBase, number: true }, { name: words.table.candidate, number: true }], 0, (0,training_usage/* usageRows */.x4)(usage, words, data_text/* plain */.pj).map(({ name, before, now }) => [name, before ?? compare_html_usage_NONE, now]));
/** A mean hides the one that had nothing to do. */
const gpuTable = (gpus, words) => (0,html_parts/* wideTable */.Im)([
    { name: words.usage.gpus },
    ...[words.usage.gpuBusy, words.usage.gpuIdle, words.usage.peakMemory, words.usage.gpuEnergy].map((name) => ({
        name,
        number: true,
    })),
], 0, gpus.map((gpu) => (0,training_usage/* gpuRow */.tf)(gpu, words, data_text/* plain */.pj).map((fact) => fact ?? compare_html_usage_NONE)));
const extentTable = (series, words) => (0,html_parts/* wideTable */.Im)([
    { name: words.usage.overTime },
    ...[words.usage.lowest, words.usage.mean, words.usage.highest].map((name) => ({ name, number: true })),
], 0, series.map(({ name, values }) => {
    const { lowest, mean, highest } = (0,training_timeline/* extentOf */.OY)(values);
    return [words.usage.series[name], ...[lowest, mean, highest].map((value) => (0,training_timeline/* measured */.jh)(name, value, words))];
}));
/** What is looked at together: load and memory of the GPUs, of the processors, and the power. */
const VIEWS = [['gpuUtilization', 'gpuMemoryBytes'], ['processors', 'memoryBytes'], ['gpuWatts']];
/** What the page's script draws of the time line. */
function timelineViews(usage, words) {
    if (usage === null || usage.timeline === null)
        return [];
    const { secondsPerPoint } = usage.timeline;
    const series = (0,training_timeline/* timelineSeries */.Zh)(usage.timeline);
    return VIEWS.flatMap((names) => {
        const lines = names.flatMap((name) => series.filter((one) => one.name === name)).map((one) => lineOf(one, words));
        if (lines.length === 0)
            return [];
        const spans = Math.max(...lines.map(({ values }) => values.length));
        // A value is the mean over a span: it stands for the middle of it.
        const minutes = Array.from({ length: spans }, (_, span) => rounded(((span + 0.5) * secondsPerPoint) / 60));
        return [{ minutes, lines }];
    });
}
function lineOf({ name, values }, { usage }) {
    const { highest } = (0,training_timeline/* extentOf */.OY)(values);
    const line = (unit, parts, least) => ({
        name: usage.series[name],
        unit,
        values: values.map((value) => (value === null ? null : rounded(value / parts))),
        ...(least === undefined ? {} : { top: Math.max(least, rounded(highest / parts)) }),
    });
    switch (name) {
        case 'gpuUtilization':
            return line('%', 0.01, 100);
        case 'memoryBytes':
        case 'gpuMemoryBytes':
            return highest < 2 ** 30 ? line('MiB', 2 ** 20) : line('GiB', 2 ** 30);
        case 'gpuWatts':
            return line('W', 1);
        case 'processors':
            return line('', 1);
    }
}
/** Enough for a picture. A number beyond all others stays one. */
const rounded = (value) => Number(Math.min(value, Number.MAX_VALUE).toPrecision(5));

;// CONCATENATED MODULE: ./build/src/report/compare-html-plots.js







const MOST_CURVES = 12;
const MOST_POINTS = 1_000;
const MOST_SLICES = 40;
const LONGEST_SLICE = 36;
const LONGEST_LABEL = 24;
const compare_html_plots_LONGEST_NAME = 80;
function plotsOf(view, words) {
    const { record } = view;
    const curves = curvesOf(view)
        .filter(({ points }) => points.length > 0)
        .slice(0, MOST_CURVES);
    const slices = sliceGroups(record, words);
    const history = historyLines(record, words);
    const timeline = timelineViews(record.usage, words);
    const { html, details } = words;
    return {
        figures: [
            ...curveFigures(curves, words),
            ...(slices.length === 0
                ? []
                : [
                    figure({ kind: 'slices', title: html.slicePlot, x: 'Δ', y: '' }, [
                        choice(slices.map(({ name }) => name), words),
                    ]),
                ]),
            ...(history.length === 0
                ? []
                : [
                    figure({ kind: 'history', title: html.history, x: '', y: '' }, [
                        choice(history.map(({ name }) => name), words),
                    ]),
                ]),
        ],
        timeline: timeline.length === 0 ? undefined : timelineFigure(timeline, words),
        data: {
            words: {
                range: html.range,
                noRows: html.noRows,
                previous: html.previous,
                next: html.next,
                hint: html.hint,
                rows: details.rows,
            },
            curves: curves.map((curve) => {
                const { kind, model, points } = curve;
                return { kind, line: model, name: (0,report_view/* modelName */.fD)(model, words), points: thinned(points) };
            }),
            slices: slices.map(({ group }) => group),
            history: history.map(({ line }) => line),
            timeline,
        },
    };
}
/** Calibration is drawn from the record's own table. */
function curvesOf({ record, curves }) {
    const own = record.calibration.map(({ model, bins, expectedCalibrationError }) => ({
        kind: 'calibration',
        model,
        area: expectedCalibrationError,
        points: bins.map(({ predicted, observed }) => [predicted, observed]).toSorted((a, b) => a[0] - b[0]),
    }));
    return [...curves, ...own];
}
const thinned = (points) => points.length <= MOST_POINTS
    ? points
    : (0,thinned_curve/* thinnedCurve */.a)({ x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) }, MOST_POINTS);
const KINDS = ['roc', 'precision-recall', 'calibration'];
function curveFigures(curves, words) {
    const { html } = words;
    const texts = {
        roc: html.roc,
        'precision-recall': html.precisionRecall,
        calibration: html.calibration,
    };
    return KINDS.flatMap((kind) => {
        const own = curves.filter((curve) => curve.kind === kind);
        if (own.length === 0)
            return [];
        const { title, x, y, area } = texts[kind];
        const sums = (0,numbers/* rowFormat */.AZ)(own.map((curve) => curve.area ?? null), []);
        const keys = own.map(({ model, area: sum }) => key(model, `${(0,report_view/* modelName */.fD)(model, words)}${sum === undefined ? '' : `, ${area} ${sums.value(sum)}`}`));
        const ideal = { roc: html.chance, 'precision-recall': undefined, calibration: html.perfect }[kind];
        return [
            figure({ kind, title, x, y }, [
                (0,data_markup/* markup */.PT) `<p class="keys">${keys}${ideal === undefined ? '' : key('chance', ideal)}</p>`,
            ]),
        ];
    });
}
const key = (line, name) => (0,data_markup/* markup */.PT) `<span><svg class="swatch ${line}" viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M0 4H28"/></svg>${name}</span> `;
/** Out of sight until the script fills it. Keys reach the box, so assistive tools must let arrow keys through. */
const figure = ({ kind, title, x, y }, above) => (0,data_markup/* markup */.PT) `<figure class="plot" data-plot="${kind}" data-x="${x}" data-y="${y}" aria-labelledby="${kind}-h" hidden>
<h3 id="${kind}-h">${title}</h3>
${above}
<div class="plot-box" tabindex="0" role="application" aria-labelledby="${kind}-h" aria-describedby="${kind}-o"></div>
<output id="${kind}-o" aria-live="polite"></output>
</figure>
`;
function timelineFigure(views, words) {
    const { usage, list } = words;
    const names = views.map(({ lines }) => list(lines.map(({ name }) => name)));
    // Lines look like those of models, of which there are none beside them.
    const keys = [key('candidate', usage.leftAxis), key('production', usage.rightAxis)];
    return figure({ kind: 'timeline', title: usage.timeline, x: usage.minutes, y: '' }, [
        choice(names, words),
        views.some(({ lines }) => lines.length > 1) ? (0,data_markup/* markup */.PT) `<p class="keys">${keys}</p>` : '',
    ]);
}
const choice = (names, { html }) => (0,data_markup/* markup */.PT) `<p class="tools"><label>${html.show} <select>${names.map((name) => (0,data_markup/* markup */.PT) `<option>${name}</option>`)}</select></label></p>`;
/** The worst slices by each metric against each baseline. */
function sliceGroups({ slices }, { html, baselines }) {
    const groups = Map.groupBy(slices.filter(({ delta }) => delta !== null), ({ metric, baseline }) => JSON.stringify([metric, baseline]));
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const items = members.slice(0, MOST_SLICES).map((slice) => {
            const delta = slice.delta ?? 0;
            return {
                name: (0,data_text/* plain */.pj)(sliceName(slice), LONGEST_SLICE),
                rows: slice.rows,
                delta,
                lower: slice.interval?.[0] ?? delta,
                upper: slice.interval?.[1] ?? delta,
                look: slice.verdict === 'worse' || slice.verdict === 'better' ? slice.verdict : 'plain',
            };
        });
        return [{ name: html.against((0,data_text/* plain */.pj)(first.metric, compare_html_plots_LONGEST_NAME), baselines[first.baseline]), group: { items } }];
    });
}
/** Earlier values of each metric, the candidate last. */
function historyLines({ history, metrics }, { table }) {
    return history
        .filter(({ points }) => points.length > 0)
        .map(({ metric, points }) => {
        const now = metrics.find(({ name }) => name === metric)?.candidate;
        const known = typeof now === 'number' ? [{ label: table.candidate, value: now }] : [];
        const all = [...points, ...known];
        return {
            name: (0,data_text/* plain */.pj)(metric, compare_html_plots_LONGEST_NAME),
            line: {
                labels: all.map(({ label }) => (0,data_text/* plain */.pj)(label, LONGEST_LABEL)),
                values: all.map(({ value }) => value),
            },
        };
    });
}

;// CONCATENATED MODULE: ./build/src/report/compare-html-style.js
/** The look of what only the report on a comparison has. Lines of models have 3 to 1 against their surface, light and dark. */
const COMPARE_STYLE = `
:root { --candidate: #0b5cbd; --production: #a34b00; --base: #566270; }
@media (prefers-color-scheme: dark) { :root { --candidate: #74b3ff; --production: #f0a050; --base: #9aa7b5; } }
.banner h2 { font-size: 1rem; margin-top: 0.9rem; } .banner ul, #method ul { padding-left: 1.2rem; font-size: 0.95rem; }
#method li + li { margin-top: 0.3rem; } #usage > * + :is(.scroll, .plot) { margin-top: 1.2rem; }
main { max-width: 90rem; }
.dataset > h2 { margin-bottom: 0.6rem; }
.jump { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; }
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1.2rem; margin: 0.2rem 0 0.7rem; } .tools[hidden] { display: none; }
.tools label { color: var(--muted); font-size: 0.86rem; }
input, select, button { font: inherit; font-size: 0.9rem; color: var(--text); background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 0.55rem; max-width: 100%; }
button { cursor: pointer; } button:disabled { opacity: 0.5; cursor: default; }
:is(input, select, button, .plot-box, .scroll):focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.sortable { font-variant-numeric: tabular-nums; }
.sortable :is(td, thead th) { text-align: right; white-space: nowrap; }
:is(.texts-1 :nth-child(1), .texts-4 :nth-child(-n+4)):is(th, td) { text-align: left; }
.sortable tbody th { position: sticky; left: 0; background: var(--surface); min-width: 8rem; max-width: 22rem; padding-right: 1.1rem; }
.sortable thead th { white-space: normal; } .sortable thead button { border: 0; background: none; padding: 0.1rem 0; color: inherit; font-size: inherit; text-align: inherit; }
.sortable thead button::after { content: " ↕"; opacity: 0.45; } .sortable [aria-sort] button::after { opacity: 1; }
.sortable [aria-sort="ascending"] button::after { content: " ↑"; } .sortable [aria-sort="descending"] button::after { content: " ↓"; }
.sortable small { display: block; color: var(--muted); } .texts-4 :is(th, td):nth-child(-n+4) small { white-space: normal; min-width: 14rem; }
.bad { color: var(--bad); } .warn { color: var(--warn); } .good { color: var(--good); }
.banner.bad, .banner.warn, .banner.good { color: var(--text); }
.pager { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; margin-top: 0.6rem; color: var(--muted); font-size: 0.86rem; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1.5rem 2rem; align-items: start; }
.plot { min-width: 0; } .plot h3 { margin: 0 0 0.4rem; } .plot[hidden] { display: none; }
.plot-box { width: 100%; touch-action: pan-y; }
.plot output { display: block; min-height: 2.9em; color: var(--muted); font-size: 0.84rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.keys { display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; font-size: 0.86rem; margin-bottom: 0.3rem; }
.swatch path { fill: none; stroke-width: 2.5; } .swatch { display: inline-block; margin-right: 0.4rem; vertical-align: middle; }
.candidate path { stroke: var(--candidate); } .production path { stroke: var(--production); stroke-dasharray: 8 4; }
.base path { stroke: var(--base); stroke-dasharray: 2 3; } .chance path { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 4 4; }
.u-cursor-x, .u-cursor-y { border-color: var(--muted); } .u-select { background: color-mix(in srgb, var(--link) 15%, transparent); }
@media (max-width: 40rem) { .sortable tbody th { max-width: 11rem; min-width: 6.5rem; } }
@media print { .tools, .pager, .jump, .plot output { display: none; } .dataset { break-inside: auto; } }
`;

// EXTERNAL MODULE: ./build/src/report/html-page.js
var html_page = __webpack_require__(90619);
// EXTERNAL MODULE: ./build/src/report/html-style.js
var html_style = __webpack_require__(45983);
// EXTERNAL MODULE: ./build/src/report/method-details.js
var method_details = __webpack_require__(91084);
// EXTERNAL MODULE: ./build/src/report/tested-differences.js
var tested_differences = __webpack_require__(76374);
// EXTERNAL MODULE: ./build/src/report/verdict-sections.js
var verdict_sections = __webpack_require__(10714);
// EXTERNAL MODULE: ./build/src/report/wording/wordings.js
var wordings = __webpack_require__(98790);
;// CONCATENATED MODULE: ./build/src/report/compare-html.js





















/** Bytes of the whole page. */
const LIMIT = 4_900_000;
/**
 * One HTML page that loads nothing: verdict, all metrics, plots and whatever else is known. Its only script is our own, with the plotting
 * library in it; without scripts the same numbers stand in tables. The page stays below 5 MB.
 */
function compareHtml(view) {
    const words = (0,wordings/* wordingOf */.O)(view.language);
    const plots = plotsOf(view, words);
    const sections = sectionsOf(view, plots, words);
    const page = (metrics) => pageOf(view, words, metrics === '' ? sections : [section('metrics', words.html.metrics, metrics), ...sections], [
        (0,data_markup/* rawElement */.XC)('script', (0,data_markup/* jsonText */.s$)(plots.data), (0,data_markup/* markup */.PT) ` type="application/json" id="page-data"`),
        (0,data_markup/* rawElement */.XC)('script', PAGE_SCRIPT),
    ]);
    if (view.record.metrics.length === 0)
        return page('');
    const taken = Buffer.byteLength(page(' '));
    return page(metricsPart(view, words, LIMIT - taken));
}
function pageOf(view, words, sections, end) {
    const style = html_style/* PAGE_STYLE */.W + PLOT_STYLE + COMPARE_STYLE;
    return (0,html_page/* htmlPage */.X)({
        language: view.language,
        title: (0,report_view/* plainHeadlineOf */.cw)(view),
        // Nothing runs and nothing is styled but what was written here.
        policy: (0,data_markup/* markup */.PT) `script-src '${hashOf(PAGE_SCRIPT)}'; style-src '${hashOf(style)}'`,
        style,
        main: (0,data_markup/* markup */.PT) `${banner(view, words)}<noscript><p class="note">${words.html.withoutScripts}</p></noscript>
${sections.length < 2
            ? ''
            : (0,data_markup/* markup */.PT) `<nav class="jump" aria-label="${words.html.sections}">${sections.map(({ id, title }) => (0,data_markup/* markup */.PT) `<a href="#${id}">${title}</a> `)}</nav>
`}${sections.map(({ markup: content }) => content)}`,
        end,
    });
}
const hashOf = (text) => 
// Base64 has nothing to escape.
(0,data_markup/* markup */.PT) `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
const section = (id, title, content) => ({
    id,
    title,
    markup: (0,data_markup/* markup */.PT) `<section class="dataset" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}</section>
`,
});
const TONES = {
    better: 'good',
    pass: 'good',
    worse: 'bad',
    inconclusive: 'warn',
    first: 'warn',
    failed: 'bad',
};
const LONGEST_REASON = 600;
const compare_html_LONGEST_NAME = 120;
function banner(view, words) {
    const { record } = view;
    const judged = (0,verdict_sections/* tally */.N)(record.metrics, words.verdict);
    return (0,data_markup/* markup */.PT) `<header class="banner ${TONES[record.verdict]}">
<p class="kind">${words.html.title}</p>
<h1>${(0,report_view/* plainHeadlineOf */.cw)(view)}</h1>
<p>${record.promotable ? words.html.promotable : words.html.notPromotable}${judged === '' ? '' : ` ${judged}.`}</p>
${record.policyChanged && record.policyDigest !== null ? (0,data_markup/* markup */.PT) `<p>${words.verdict.policyChanged}</p>` : ''}
${subjectLine(record, words)}${record.reasons.length === 0
        ? ''
        : (0,data_markup/* markup */.PT) `<h2>${words.html.reasons}</h2>
<ul>${record.reasons.map((reason) => (0,data_markup/* markup */.PT) `<li>${(0,html_parts/* withCode */.SM)((0,data_text/* plain */.pj)((0,told_reason/* sentenceOf */.$)(reason, words.reasons), LONGEST_REASON))}</li>`)}</ul>
`}</header>
`;
}
function sectionsOf(view, { figures, timeline }, words) {
    const { record } = view;
    const { html, details } = words;
    const parts = [
        figures.length > 0 && section('plots', html.plots, (0,data_markup/* markup */.PT) `<div class="plots">${figures}</div>\n`),
        record.slices.length > 0 && section('slices', html.slices, slicesPart(view, words)),
        record.classes.length > 0 && section('classes', html.classes, classesPart(record, words)),
        record.calibration.length > 0 && section('calibration', details.calibrationTitle, calibrationPart(record, words)),
        record.history.length > 0 && section('history', html.history, historyPart(record, words)),
        record.data.length > 0 && section('data', (0,change_details/* dataTitle */.x)(record.data, words), dataPart(record, words)),
        record.environment.length > 0 &&
            section('environment', details.environmentTitle(record.environment.length), environmentPart(record, words)),
        record.usage !== null && section('usage', words.usage.title, usagePart(record.usage, words, timeline ?? '')),
        (record.candidate !== null || record.baselines.length > 0) &&
            section('origin', details.originTitle, originPart(record, words)),
        section('method', words.method.title, methodPart(view, words)),
    ];
    return parts.filter((part) => part !== false);
}
const MOST_TESTS = 200;
function methodPart(view, words) {
    const sentences = [
        ...words.method.rules,
        ...(0,method_details/* methodFacts */.vG)(view, words),
        ...(0,method_details/* notCompared */.vK)(view.record, words).map((sentence) => (0,data_text/* plain */.pj)(sentence, LONGEST_REASON)),
    ];
    const tests = (0,tested_differences/* testedDifferences */.a)(view.record);
    const columns = (0,tested_differences/* testColumns */.g)(tests, words);
    const more = tests.length - MOST_TESTS;
    return (0,data_markup/* markup */.PT) `<ul>${sentences.map((sentence) => (0,data_markup/* markup */.PT) `<li>${(0,html_parts/* withCode */.SM)(sentence)}</li>`)}</ul>
${tests.length === 0
        ? ''
        : (0,html_parts/* wideTable */.Im)([{ name: words.table.metric }, ...columns], 0, tests
            .slice(0, MOST_TESTS)
            .map((tested) => [
            (0,data_markup/* markup */.PT) `<bdi>${(0,data_text/* plain */.pj)(tested.row.name, compare_html_LONGEST_NAME)}</bdi>`,
            ...columns.map(({ cell }) => cell(tested)),
        ]))}${more > 0 ? (0,data_markup/* markup */.PT) `<p class="note">${words.more(more)}</p>\n` : ''}`;
}


/***/ }),

/***/ 40131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   XC: () => (/* binding */ rawElement),
/* harmony export */   _9: () => (/* binding */ markupText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/** HTML and XML that are escaped by construction: whatever enters a template is text, unless it is `Markup` already. */
const MARK = Symbol('markup');
/** Mark-up with values in it. Values inside a tag must stand in quoted attributes. */
function markup(parts, ...values) {
    return { [MARK]: parts.map((part, index) => part + contentOf(values[index])).join('') };
}
/**
 * A style sheet or script of our own, or data for one: what stands in them is not escaped, and they end where the text says so.
 * @param attributes of the element
 * @throws RangeError when the text could end the element, or hide its end
 */
function rawElement(name, text, attributes = NOTHING) {
    if (/<(?:!--|\/?(?:script|style))/i.test(text))
        throw new RangeError(`The text of a ${name} element could end it.`);
    return { [MARK]: `<${name}${markupText(attributes)}>${text}</${name}>` };
}
/** JSON that can stand in a script element: no `<`, so nothing can end it. */
const jsonText = (value) => JSON.stringify(value).replaceAll('<', String.raw `\u003c`);
/** The text of finished mark-up. */
const markupText = (content) => content[MARK];
const NOTHING = { [MARK]: '' };
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Characters that XML 1.0 (§2.2) does not allow, not even as references; HTML reads them as errors. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const NOT_ALLOWED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
function escaped(text) {
    return text
        .toWellFormed()
        .replace(NOT_ALLOWED, '\uFFFD')
        .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
function contentOf(content) {
    if (content === undefined)
        return '';
    if (typeof content === 'string')
        return escaped(content);
    if (typeof content === 'number')
        return String(content);
    if (isList(content))
        return content.map(contentOf).join('');
    return content[MARK];
}
const isList = (content) => Array.isArray(content);


/***/ }),

/***/ 90619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ htmlPage)
/* harmony export */ });
/* harmony import */ var _data_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40131);

/** A whole page that loads nothing from anywhere. */
function htmlPage({ language, title, policy, style, main, end }) {
    return `<!doctype html>\n${(0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markupText */ ._9)((0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${(0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .rawElement */ .XC)('style', style)}
</head>
<body>
<main>
${main}</main>
${end}</body>
</html>
`)}`;
}


/***/ }),

/***/ 69144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ wideTable),
/* harmony export */   SM: () => (/* binding */ withCode),
/* harmony export */   qS: () => (/* binding */ badge)
/* harmony export */ });
/* harmony import */ var _data_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40131);

const SIGNS = { bad: '✕ ', warn: '! ', good: '✓ ', plain: '' };
/** A word with a sign and a colour; the word alone says it all. */
const badge = (tone, word) => (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<span class="badge ${tone}"><span aria-hidden="true">${SIGNS[tone]}</span>${word}</span> `;
/** A sentence whose words between backticks are code. */
function withCode(sentence) {
    const parts = sentence.split('`');
    // Backticks that have no partner are nobody's mark-up.
    return parts.length % 2 === 0
        ? sentence
        : parts.map((part, index) => (index % 2 === 1 ? (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<code>${part}</code>` : part));
}
/**
 * A table of many columns. On a phone each row becomes a block of labelled lines; the roles are written out because browsers
 * forget them when cells are no longer laid out as cells.
 * @param head which cell names the row
 */
const wideTable = (columns, head, rows) => (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<div class="scroll"><table class="wide" role="table"><thead role="rowgroup"><tr role="row">${columns.map(({ name, number }) => (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<th role="columnheader" scope="col"${number === true ? NUMBER : ''}>${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<tr role="row">${cells.map((cell, index) => {
    const { name, number } = columns[index] ?? { name: '' };
    const kind = number === true ? NUMBER : '';
    return index === head
        ? (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<th role="rowheader" scope="row" data-label="${name}"${kind}>${cell}</th>`
        : (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<td role="cell" data-label="${name}"${kind}>${cell}</td>`;
})}</tr>
`)}</tbody></table></div>
`;
const NUMBER = (0,_data_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) ` class="number"`;


/***/ }),

/***/ 45983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PAGE_STYLE)
/* harmony export */ });
/** The look of every HTML report. Text on every surface has a contrast of at least 4.5 to 1, light and dark. */
const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f6f8; --surface: #ffffff; --soft: #f0f3f6; --line: #d5dce4; --text: #18212c; --muted: #566270;
  --link: #0b5cbd; --now: #3d7edb; --before: #333d49;
  --bad: #b3141f; --bad-soft: #fdeceb; --warn: #7f5200; --warn-soft: #fff4d6; --good: #14692f; --good-soft: #e5f6ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1319; --surface: #151d26; --soft: #1d2731; --line: #303c49; --text: #e6edf4; --muted: #9aa7b5;
    --link: #74b3ff; --now: #3f78c9; --before: #dfe7ef;
    --bad: #ff8d86; --bad-soft: #3a1a1c; --warn: #e7b450; --warn-soft: #33280f; --good: #5fce7c; --good-soft: #13301d;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 15px / 1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4, h5, p, dl, ul, figure { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { font-size: 1.25rem; line-height: 1.4; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 0.6rem; }
h4 { font: 600 0.95rem/1.35 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; min-width: 0; overflow-wrap: anywhere; }
h5 { font-size: 0.85rem; color: var(--muted); margin-top: 0.5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code { font: 0.86em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.banner { background: var(--surface); border: 1px solid var(--line); border-left: 6px solid; border-radius: 10px; padding: 1.1rem 1.4rem 1.25rem; margin-bottom: 1.5rem; }
.banner.bad { border-left-color: var(--bad); } .banner.warn { border-left-color: var(--warn); } .banner.good { border-left-color: var(--good); }
.banner.bad h1 { color: var(--bad); } .banner.warn h1 { color: var(--warn); } .banner.good h1 { color: var(--good); }
.banner p { margin-top: 0.35rem; font-size: 1.05rem; }
.banner .kind { margin: 0 0 0.15rem; color: var(--muted); font-size: 0.85rem; }
nav, .dataset { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.4rem; margin-bottom: 1.5rem; }
nav { padding-block: 0.5rem; }
.line { display: flex; flex-wrap: wrap; gap: 0.35rem 2rem; margin-top: 0.75rem; }
.line div { min-width: 0; }
dt { color: var(--muted); font-size: 0.8rem; }
dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.badge { display: inline-block; padding: 0 0.5em; border-radius: 1em; font: 600 0.78rem/1.6 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; white-space: nowrap; }
.badge.bad { background: var(--bad-soft); color: var(--bad); } .badge.warn { background: var(--warn-soft); color: var(--warn); }
.badge.good { background: var(--good-soft); color: var(--good); } .badge.plain { background: var(--soft); color: var(--muted); }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1.1rem 0.4rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
tr > :last-child { padding-right: 0; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--muted); font-size: 0.8rem; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.wide tbody th { min-width: 7rem; } .wide td > code { white-space: nowrap; }
.note, .empty { color: var(--muted); font-size: 0.85rem; margin-top: 0.4rem; }
.empty { border: 1px dashed var(--line); border-radius: 6px; padding: 1.1rem; text-align: center; }
figcaption { display: flex; justify-content: space-between; gap: 1rem; color: var(--muted); font-size: 0.78rem; font-variant-numeric: tabular-nums; padding-top: 0.2rem; }
details > summary { cursor: pointer; color: var(--link); font-size: 0.86rem; } details p { margin: 0.35rem 0; font-size: 0.88rem; }
@media (max-width: 40rem) {
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .wide, .wide tbody { display: block; }
  .wide tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); } .wide tbody tr:last-child { border-bottom: 0; }
  .wide tbody :is(th, td)[data-label] { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0.5rem; border: 0; padding: 0.1rem 0; text-align: left; white-space: normal; }
  .wide tbody [data-label]::before { content: attr(data-label); color: var(--muted); font-weight: 400; font-size: 0.8rem; } .wide tbody [data-label]:empty { display: none; } .wide .badge { justify-self: start; }
  .wide td > code { white-space: normal; }
  main { padding: 0.75rem 0.6rem 3rem; } .banner, nav, .dataset { padding: 0.9rem; border-radius: 8px; } h1 { font-size: 1.4rem; }
}
`;


/***/ })

};
