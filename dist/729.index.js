export const id = 729;
export const ids = [729];
export const modules = {

/***/ 20729:
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
"use strict";(()=>{var gs="uplot",ws="u-hz",Ss="u-vt",ys="u-title",bs="u-wrap",vs="u-under",xs="u-over",_s="u-axis",el="u-off",Ts="u-select",ks="u-cursor-x",Ps="u-cursor-y",Ms="u-cursor-pt",Es="u-legend",Ls="u-live",As="u-inline",Ds="u-series",Cs="u-marker",ei="u-label",Hs="u-value",Bl="width",Yl="height";var ti="bottom",_l="left",$n="right",uo="#000",li=uo+"0",Kn="mousemove",ni="mousedown",Un="mouseup",oi="mouseenter",ii="mouseleave",ri="dblclick",Rs="resize",Ns="scroll",si="change",fn="dppxchange",co="--",Al=typeof window<"u",Qn=Al?document:null,kl=Al?window:null,Vs=Al?navigator:null,ie,sn;function Xn(){let e=devicePixelRatio;ie!=e&&(ie=e,sn&&to(si,sn,Xn),sn=matchMedia(\`(min-resolution: \${ie-.001}dppx) and (max-resolution: \${ie+.001}dppx)\`),tl(si,sn,Xn),kl.dispatchEvent(new CustomEvent(fn)))}function Xe(e,l){if(l!=null){let o=e.classList;!o.contains(l)&&o.add(l)}}function eo(e,l){let o=e.classList;o.contains(l)&&o.remove(l)}function ge(e,l,o){e.style[l]=o+"px"}function gt(e,l,o,n){let i=Qn.createElement(e);return l!=null&&Xe(i,l),o?.insertBefore(i,n),i}function ct(e,l){return gt("div",e,l)}var ui=new WeakMap;function Pt(e,l,o,n,i){let a="translate("+l+"px,"+o+"px)",c=ui.get(e);a!=c&&(e.style.transform=a,ui.set(e,a),l<0||o<0||l>n||o>i?Xe(e,el):eo(e,el))}var ci=new WeakMap;function ai(e,l,o){let n=l+o,i=ci.get(e);n!=i&&(ci.set(e,n),e.style.background=l,e.style.borderColor=o)}var fi=new WeakMap;function di(e,l,o,n){let i=l+""+o,a=fi.get(e);i!=a&&(fi.set(e,i),e.style.height=o+"px",e.style.width=l+"px",e.style.marginLeft=n?-l/2+"px":0,e.style.marginTop=n?-o/2+"px":0)}var ao={passive:!0},zs={...ao,capture:!0};function tl(e,l,o,n){l.addEventListener(e,o,n?zs:ao)}function to(e,l,o,n){l.removeEventListener(e,o,ao)}Al&&Xn();function wt(e,l,o,n){let i;o=o||0,n=n||l.length-1;let a=n<=2147483647;for(;n-o>1;)i=a?o+n>>1:et((o+n)/2),l[i]<e?o=i:n=i;return e-l[o]<=l[n]-e?o:n}function Wi(e){return(o,n,i)=>{let a=-1,c=-1;for(let f=n;f<=i;f++)if(e(o[f])){a=f;break}for(let f=i;f>=n;f--)if(e(o[f])){c=f;break}return[a,c]}}var Ii=e=>e!=null,Gi=e=>e!=null&&e>0,hn=Wi(Ii),Os=Wi(Gi);function Fs(e,l,o,n=0,i=!1){let a=i?Os:hn,c=i?Gi:Ii;[l,o]=a(e,l,o);let f=e[l],p=e[l];if(l>-1)if(n==1)f=e[l],p=e[o];else if(n==-1)f=e[o],p=e[l];else for(let h=l;h<=o;h++){let S=e[h];c(S)&&(S<f?f=S:S>p&&(p=S))}return[f??ae,p??-ae]}function mn(e,l,o,n){let i=mi(e),a=mi(l);e==l&&(i==-1?(e*=o,l/=o):(e/=o,l*=o));let c=o==10?At:Bi,f=i==1?et:at,p=a==1?at:et,h=f(c(Ee(e))),S=p(c(Ee(l))),g=Pl(o,h),w=Pl(o,S);return o==10&&(h<0&&(g=fe(g,-h)),S<0&&(w=fe(w,-S))),n||o==2?(e=g*i,l=w*a):(e=Ui(e,g),l=gn(l,w)),[e,l]}function fo(e,l,o,n){let i=mn(e,l,o,n);return e==0&&(i[0]=0),l==0&&(i[1]=0),i}var po=.1,pi={mode:3,pad:po},Kl={pad:0,soft:null,mode:0},Ws={min:Kl,max:Kl};function dn(e,l,o,n){return wn(o)?hi(e,l,o):(Kl.pad=o,Kl.soft=n?0:null,Kl.mode=n?3:0,hi(e,l,Ws))}function ne(e,l){return e??l}function Is(e,l,o){for(l=ne(l,0),o=ne(o,e.length-1);l<=o;){if(e[l]!=null)return!0;l++}return!1}function hi(e,l,o){let n=o.min,i=o.max,a=ne(n.pad,0),c=ne(i.pad,0),f=ne(n.hard,-ae),p=ne(i.hard,ae),h=ne(n.soft,ae),S=ne(i.soft,-ae),g=ne(n.mode,0),w=ne(i.mode,0),M=l-e,k=At(M),C=Ye(Ee(e),Ee(l)),F=At(C),W=Ee(F-k);(M<1e-24||W>10)&&(M=0,(e==0||l==0)&&(M=1e-24,g==2&&h!=ae&&(a=0),w==2&&S!=-ae&&(c=0)));let v=M||C||1e3,V=At(v),_=Pl(10,et(V)),q=v*(M==0?e==0?.1:1:a),D=fe(Ui(e-q,_/10),24),j=e>=h&&(g==1||g==3&&D<=h||g==2&&D>=h)?h:ae,$=Ye(f,D<j&&e>=j?j:St(j,D)),Q=v*(M==0?l==0?.1:1:c),Y=fe(gn(l+Q,_/10),24),T=l<=S&&(w==1||w==3&&Y>=S||w==2&&Y<=S)?S:-ae,U=St(p,Y>T&&l<=T?T:Ye(T,Y));return $==U&&$==0&&(U=100),[$,U]}var Gs=new Intl.NumberFormat(Al?Vs.language:"en-US"),ho=e=>Gs.format(e),tt=Math,an=tt.PI,Ee=tt.abs,et=tt.floor,Me=tt.round,at=tt.ceil,St=tt.min,Ye=tt.max,Pl=tt.pow,mi=tt.sign,At=tt.log10,Bi=tt.log2,Bs=(e,l=1)=>tt.sinh(e)*l,qn=(e,l=1)=>tt.asinh(e/l),ae=1/0;function gi(e){return(At((e^e>>31)-(e>>31))|0)+1}function lo(e,l,o){return St(Ye(e,l),o)}function Yi(e){return typeof e=="function"}function X(e){return Yi(e)?e:()=>e}var Ys=()=>{},$i=e=>e,Ki=(e,l)=>l,$s=e=>null,wi=e=>!0,Si=(e,l)=>e==l,Ks=/\\.\\d*?(?=9{6,}|0{6,})/gm,ll=e=>{if(ji(e)||Wt.has(e))return e;let l=\`\${e}\`,o=l.match(Ks);if(o==null)return e;let n=o[0].length-1;if(l.indexOf("e-")!=-1){let[i,a]=l.split("e");return+\`\${ll(i)}e\${a}\`}return fe(e,n)};function Qt(e,l){return ll(fe(ll(e/l))*l)}function gn(e,l){return ll(at(ll(e/l))*l)}function Ui(e,l){return ll(et(ll(e/l))*l)}function fe(e,l=0){if(ji(e))return e;let o=10**l,n=e*o*(1+Number.EPSILON);return Me(n)/o}var Wt=new Map;function qi(e){return((""+e).split(".")[1]||"").length}function ql(e,l,o,n){let i=[],a=n.map(qi);for(let c=l;c<o;c++){let f=Ee(c),p=fe(Pl(e,c),f);for(let h=0;h<n.length;h++){let S=e==10?+\`\${n[h]}e\${c}\`:n[h]*p,g=(c>=0?0:f)+(c>=a[h]?0:a[h]),w=e==10?S:fe(S,g);i.push(w),Wt.set(w,g)}}return i}var Ul={},mo=[],Ml=[null,null],Ft=Array.isArray,ji=Number.isInteger,Us=e=>e===void 0;function yi(e){return typeof e=="string"}function wn(e){let l=!1;if(e!=null){let o=e.constructor;l=o==null||o==Object}return l}function qs(e){return e!=null&&typeof e=="object"}var js=Object.getPrototypeOf(Uint8Array),Ji="__proto__";function El(e,l=wn){let o;if(Ft(e)){let n=e.find(i=>i!=null);if(Ft(n)||l(n)){o=Array(e.length);for(let i=0;i<e.length;i++)o[i]=El(e[i],l)}else o=e.slice()}else if(e instanceof js)o=e.slice();else if(l(e)){o={};for(let n in e)n!=Ji&&(o[n]=El(e[n],l))}else o=e;return o}function Te(e){let l=arguments;for(let o=1;o<l.length;o++){let n=l[o];for(let i in n)i!=Ji&&(wn(e[i])?Te(e[i],El(n[i])):e[i]=El(n[i]))}return e}var Js=0,Zs=1,Qs=2;function Xs(e,l,o){for(let n=0,i,a=-1;n<l.length;n++){let c=l[n];if(c>a){for(i=c-1;i>=0&&e[i]==null;)e[i--]=null;for(i=c+1;i<o&&e[i]==null;)e[a=i++]=null}}}function eu(e,l){if(nu(e)){let c=e[0].slice();for(let f=1;f<e.length;f++)c.push(...e[f].slice(1));return ou(c[0])||(c=lu(c)),c}let o=new Set;for(let c=0;c<e.length;c++){let p=e[c][0],h=p.length;for(let S=0;S<h;S++)o.add(p[S])}let n=[Array.from(o).sort((c,f)=>c-f)],i=n[0].length,a=new Map;for(let c=0;c<i;c++)a.set(n[0][c],c);for(let c=0;c<e.length;c++){let f=e[c],p=f[0];for(let h=1;h<f.length;h++){let S=f[h],g=Array(i).fill(void 0),w=l?l[c][h]:Zs,M=[];for(let k=0;k<S.length;k++){let C=S[k],F=a.get(p[k]);C===null?w!=Js&&(g[F]=C,w==Qs&&M.push(F)):g[F]=C}Xs(g,M,i),n.push(g)}}return n}var tu=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function lu(e){let l=e[0],o=l.length,n=Array(o);for(let a=0;a<n.length;a++)n[a]=a;n.sort((a,c)=>l[a]-l[c]);let i=[];for(let a=0;a<e.length;a++){let c=e[a],f=Array(o);for(let p=0;p<o;p++)f[p]=c[n[p]];i.push(f)}return i}function nu(e){let l=e[0][0],o=l.length;for(let n=1;n<e.length;n++){let i=e[n][0];if(i.length!=o)return!1;if(i!=l){for(let a=0;a<o;a++)if(i[a]!=l[a])return!1}}return!0}function ou(e,l=100){let o=e.length;if(o<=1)return!0;let n=0,i=o-1;for(;n<=i&&e[n]==null;)n++;for(;i>=n&&e[i]==null;)i--;if(i<=n)return!0;let a=Ye(1,et((i-n+1)/l));for(let c=e[n],f=n+a;f<=i;f+=a){let p=e[f];if(p!=null){if(p<=c)return!1;c=p}}return!0}var Zi=["January","February","March","April","May","June","July","August","September","October","November","December"],Qi=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Xi(e){return e.slice(0,3)}var iu=Qi.map(Xi),ru=Zi.map(Xi),su={MMMM:Zi,MMM:ru,WWWW:Qi,WWW:iu};function Gl(e){return(e<10?"0":"")+e}function uu(e){return(e<10?"00":e<100?"0":"")+e}var cu={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,l)=>l.MMMM[e.getMonth()],MMM:(e,l)=>l.MMM[e.getMonth()],MM:e=>Gl(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Gl(e.getDate()),D:e=>e.getDate(),WWWW:(e,l)=>l.WWWW[e.getDay()],WWW:(e,l)=>l.WWW[e.getDay()],HH:e=>Gl(e.getHours()),H:e=>e.getHours(),h:e=>{let l=e.getHours();return l==0?12:l>12?l-12:l},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Gl(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Gl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>uu(e.getMilliseconds())};function go(e,l){l=l||su;let o=[],n=/\\{([a-z]+)\\}|[^{]+/gi,i;for(;i=n.exec(e);)o.push(i[0][0]=="{"?cu[i[1]]:i[0]);return a=>{let c="";for(let f=0;f<o.length;f++)c+=typeof o[f]=="string"?o[f]:o[f](a,l);return c}}var au=new Intl.DateTimeFormat().resolvedOptions().timeZone;function fu(e,l){let o;return l=="UTC"||l=="Etc/UTC"?o=new Date(+e+e.getTimezoneOffset()*6e4):l==au?o=e:(o=new Date(e.toLocaleString("en-US",{timeZone:l})),o.setMilliseconds(e.getMilliseconds())),o}var er=e=>e%1==0,pn=[1,2,2.5,5],du=ql(10,-32,0,pn),tr=ql(10,0,32,pn),pu=tr.filter(er),Xt=du.concat(tr),wo=\`
\`,lr="{YYYY}",bi=wo+lr,nr="{M}/{D}",$l=wo+nr,un=$l+"/{YY}",or="{aa}",hu="{h}:{mm}",Tl=hu+or,vi=wo+Tl,xi=":{ss}",se=null;function ir(e){let l=e*1e3,o=l*60,n=o*60,i=n*24,a=i*30,c=i*365,p=(e==1?ql(10,0,3,pn).filter(er):ql(10,-3,0,pn)).concat([l,l*5,l*10,l*15,l*30,o,o*5,o*10,o*15,o*30,n,n*2,n*3,n*4,n*6,n*8,n*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,c,c*2,c*5,c*10,c*25,c*50,c*100]),h=[[c,lr,se,se,se,se,se,se,1],[i*28,"{MMM}",bi,se,se,se,se,se,1],[i,nr,bi,se,se,se,se,se,1],[n,"{h}"+or,un,se,$l,se,se,se,1],[o,Tl,un,se,$l,se,se,se,1],[l,xi,un+" "+Tl,se,$l+" "+Tl,se,vi,se,1],[e,xi+".{fff}",un+" "+Tl,se,$l+" "+Tl,se,vi,se,1]];function S(g){return(w,M,k,C,F,W)=>{let v=[],V=F>=c,_=F>=a&&F<c,q=g(k),D=fe(q*e,3),j=jn(q.getFullYear(),V?0:q.getMonth(),_||V?1:q.getDate()),$=fe(j*e,3);if(_||V){let Q=_?F/a:0,Y=V?F/c:0,T=D==$?D:fe(jn(j.getFullYear()+Y,j.getMonth()+Q,1)*e,3),U=new Date(Me(T/e)),H=U.getFullYear(),G=U.getMonth();for(let O=0;T<=C;O++){let ee=jn(H+Y*O,G+Q*O,1),z=ee-g(fe(ee*e,3));T=fe((+ee+z)*e,3),T<=C&&v.push(T)}}else{let Q=F>=i?i:F,Y=et(k)-et(D),T=$+Y+gn(D-$,Q);v.push(T);let U=g(T),H=U.getHours()+U.getMinutes()/o+U.getSeconds()/n,G=F/n,O=w.axes[M]._space,ee=W/O;for(;T=fe(T+F,e==1?0:3),!(T>C);)if(G>1){let z=et(fe(H+G,6))%24,te=g(T).getHours()-z;te>1&&(te=-1),T-=te*n,H=(H+G)%24;let ue=v[v.length-1];fe((T-ue)/F,3)*ee>=.7&&v.push(T)}else v.push(T)}return v}}return[p,h,S]}var[mu,gu,wu]=ir(1),[Su,yu,bu]=ir(.001);ql(2,-53,53,[1]);function _i(e,l){return e.map(o=>o.map((n,i)=>i==0||i==8||n==null?n:l(i==1||o[8]==0?n:o[1]+n)))}function Ti(e,l){return(o,n,i,a,c)=>{let f=l.find(k=>c>=k[0])||l[l.length-1],p,h,S,g,w,M;return n.map(k=>{let C=e(k),F=C.getFullYear(),W=C.getMonth(),v=C.getDate(),V=C.getHours(),_=C.getMinutes(),q=C.getSeconds(),D=F!=p&&f[2]||W!=h&&f[3]||v!=S&&f[4]||V!=g&&f[5]||_!=w&&f[6]||q!=M&&f[7]||f[1];return p=F,h=W,S=v,g=V,w=_,M=q,D(C)})}}function vu(e,l){let o=go(l);return(n,i,a,c,f)=>i.map(p=>o(e(p)))}function jn(e,l,o){return new Date(e,l,o)}function ki(e,l){return l(e)}var xu="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Pi(e,l){return(o,n,i,a)=>a==null?co:l(e(n))}function _u(e,l){let o=e.series[l];return o.width?o.stroke(e,l):o.points.width?o.points.stroke(e,l):null}function Tu(e,l){return e.series[l].fill(e,l)}var ku={show:!0,live:!0,isolate:!1,mount:Ys,markers:{show:!0,width:2,stroke:_u,fill:Tu,dash:"solid"},idx:null,idxs:null,values:[]};function Pu(e,l){let o=e.cursor.points,n=ct(),i=o.size(e,l);ge(n,Bl,i),ge(n,Yl,i);let a=i/-2;ge(n,"marginLeft",a),ge(n,"marginTop",a);let c=o.width(e,l,i);return c&&ge(n,"borderWidth",c),n}function Mu(e,l){let o=e.series[l].points;return o._fill||o._stroke}function Eu(e,l){let o=e.series[l].points;return o._stroke||o._fill}function Lu(e,l){return e.series[l].points.size}var Jn=[0,0];function Au(e,l,o){return Jn[0]=l,Jn[1]=o,Jn}function cn(e,l,o,n=!0){return i=>{i.button==0&&(!n||i.target==l)&&o(i)}}function Zn(e,l,o,n=!0){return i=>{(!n||i.target==l)&&o(i)}}var Du={show:!0,x:!0,y:!0,lock:!1,move:Au,points:{one:!1,show:Pu,size:Lu,width:0,stroke:Eu,fill:Mu},bind:{mousedown:cn,mouseup:cn,click:cn,dblclick:cn,mousemove:Zn,mouseleave:Zn,mouseenter:Zn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,l)=>{l.stopPropagation(),l.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,l,o,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},rr={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},So=Te({},rr,{filter:Ki}),sr=Te({},So,{size:10}),ur=Te({},rr,{show:!1}),yo='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',cr="bold "+yo,ar=1.5,Mi={show:!0,scale:"x",stroke:uo,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:cr,side:2,grid:So,ticks:sr,border:ur,font:yo,lineGap:ar,rotate:0},Cu="Value",Hu="Time",Ei={show:!0,scale:"x",auto:!1,sorted:1,min:ae,max:-ae,idxs:[]};function Ru(e,l,o,n,i){return l.map(a=>a==null?"":ho(a))}function Nu(e,l,o,n,i,a,c){let f=[],p=Wt.get(i)||0;o=c?o:fe(gn(o,i),p);for(let h=o;h<=n;h=fe(h+i,p))f.push(Object.is(h,-0)?0:h);return f}function no(e,l,o,n,i,a,c){let f=[],p=e.scales[e.axes[l].scale].log,h=p==10?At:Bi,S=et(h(o));i=Pl(p,S),p==10&&(i=Xt[wt(i,Xt)]);let g=o,w=i*p;p==10&&(w=Xt[wt(w,Xt)]);do f.push(g),g=g+i,p==10&&!Wt.has(g)&&(g=fe(g,Wt.get(i))),g>=w&&(i=g,w=i*p,p==10&&(w=Xt[wt(w,Xt)]));while(g<=n);return f}function Vu(e,l,o,n,i,a,c){let p=e.scales[e.axes[l].scale].asinh,h=n>p?no(e,l,Ye(p,o),n,i):[p],S=n>=0&&o<=0?[0]:[];return(o<-p?no(e,l,Ye(p,-n),-o,i):[p]).reverse().map(w=>-w).concat(S,h)}var fr=/./,zu=/[12357]/,Ou=/[125]/,Li=/1/,oo=(e,l,o,n)=>e.map((i,a)=>l==4&&i==0||a%n==0&&o.test(i.toExponential()[i<0?1:0])?i:null);function Fu(e,l,o,n,i){let a=e.axes[o],c=a.scale,f=e.scales[c],p=e.valToPos,h=a._space,S=p(10,c),g=p(9,c)-S>=h?fr:p(7,c)-S>=h?zu:p(5,c)-S>=h?Ou:Li;if(g==Li){let w=Ee(p(1,c)-S);if(w<h)return oo(l.slice().reverse(),f.distr,g,at(h/w)).reverse()}return oo(l,f.distr,g,1)}function Wu(e,l,o,n,i){let a=e.axes[o],c=a.scale,f=a._space,p=e.valToPos,h=Ee(p(1,c)-p(2,c));return h<f?oo(l.slice().reverse(),3,fr,at(f/h)).reverse():l}function Iu(e,l,o,n){return n==null?co:l==null?"":ho(l)}var Ai={show:!0,scale:"y",stroke:uo,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:cr,side:3,grid:So,ticks:sr,border:ur,font:yo,lineGap:ar,rotate:0};function Gu(e,l){let o=3+(e||1)*2;return fe(o*l,3)}function Bu(e,l){let{scale:o,idxs:n}=e.series[0],i=e._data[0],a=e.valToPos(i[n[0]],o,!0),c=e.valToPos(i[n[1]],o,!0),f=Ee(c-a),p=e.series[l],h=f/(p.points.space*ie);return n[1]-n[0]<=h}var Di={scale:null,auto:!0,sorted:0,min:ae,max:-ae},dr=(e,l,o,n,i)=>i,Ci={show:!0,auto:!0,sorted:0,gaps:dr,alpha:1,facets:[Te({},Di,{scale:"x"}),Te({},Di,{scale:"y"})]},Hi={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:dr,alpha:1,points:{show:Bu,filter:null},values:null,min:ae,max:-ae,idxs:[],path:null,clip:null};function Yu(e,l,o,n,i){return o/10}var pr={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},$u=Te({},pr,{time:!1,ori:1}),Ri={};function hr(e,l){let o=Ri[e];return o||(o={key:e,plots:[],sub(n){o.plots.push(n)},unsub(n){o.plots=o.plots.filter(i=>i!=n)},pub(n,i,a,c,f,p,h){for(let S=0;S<o.plots.length;S++)o.plots[S]!=i&&o.plots[S].pub(n,i,a,c,f,p,h)}},e!=null&&(Ri[e]=o)),o}var Ll=1,io=2;function nl(e,l,o){let n=e.mode,i=e.series[l],a=n==2?e._data[l]:e._data,c=e.scales,f=e.bbox,p=a[0],h=n==2?a[1]:a[l],S=n==2?c[i.facets[0].scale]:c[e.series[0].scale],g=n==2?c[i.facets[1].scale]:c[i.scale],w=f.left,M=f.top,k=f.width,C=f.height,F=e.valToPosH,W=e.valToPosV;return S.ori==0?o(i,p,h,S,g,F,W,w,M,k,C,yn,Dl,vn,gr,Sr):o(i,p,h,S,g,W,F,M,w,C,k,bn,Cl,xo,wr,yr)}function bo(e,l){let o=0,n=0,i=ne(e.bands,mo);for(let a=0;a<i.length;a++){let c=i[a];c.series[0]==l?o=c.dir:c.series[1]==l&&(c.dir==1?n|=1:n|=2)}return[o,n==1?-1:n==2?1:n==3?2:0]}function Ku(e,l,o,n,i){let a=e.mode,c=e.series[l],f=a==2?c.facets[1].scale:c.scale,p=e.scales[f];return i==-1?p.min:i==1?p.max:p.distr==3?p.dir==1?p.min:p.max:0}function Dt(e,l,o,n,i,a){return nl(e,l,(c,f,p,h,S,g,w,M,k,C,F)=>{let W=c.pxRound,v=h.dir*(h.ori==0?1:-1),V=h.ori==0?Dl:Cl,_,q;v==1?(_=o,q=n):(_=n,q=o);let D=W(g(f[_],h,C,M)),j=W(w(p[_],S,F,k)),$=W(g(f[q],h,C,M)),Q=W(w(a==1?S.max:S.min,S,F,k)),Y=new Path2D(i);return V(Y,$,Q),V(Y,D,Q),V(Y,D,j),Y})}function Sn(e,l,o,n,i,a){let c=null;if(e.length>0){c=new Path2D;let f=l==0?vn:xo,p=o;for(let g=0;g<e.length;g++){let w=e[g];if(w[1]>w[0]){let M=w[0]-p;M>0&&f(c,p,n,M,n+a),p=w[1]}}let h=o+i-p,S=10;h>0&&f(c,p,n-S/2,h,n+a+S)}return c}function Uu(e,l,o){let n=e[e.length-1];n&&n[0]==l?n[1]=o:e.push([l,o])}function vo(e,l,o,n,i,a,c){let f=[],p=e.length;for(let h=i==1?o:n;h>=o&&h<=n;h+=i)if(l[h]===null){let g=h,w=h;if(i==1)for(;++h<=n&&l[h]===null;)w=h;else for(;--h>=o&&l[h]===null;)w=h;let M=a(e[g]),k=w==g?M:a(e[w]),C=g-i;M=c<=0&&C>=0&&C<p?a(e[C]):M;let W=w+i;k=c>=0&&W>=0&&W<p?a(e[W]):k,k>=M&&f.push([M,k])}return f}function Ni(e){return e==0?$i:e==1?Me:l=>Qt(l,e)}function mr(e){let l=e==0?yn:bn,o=e==0?(i,a,c,f,p,h)=>{i.arcTo(a,c,f,p,h)}:(i,a,c,f,p,h)=>{i.arcTo(c,a,p,f,h)},n=e==0?(i,a,c,f,p)=>{i.rect(a,c,f,p)}:(i,a,c,f,p)=>{i.rect(c,a,p,f)};return(i,a,c,f,p,h=0,S=0)=>{h==0&&S==0?n(i,a,c,f,p):(h=St(h,f/2,p/2),S=St(S,f/2,p/2),l(i,a+h,c),o(i,a+f,c,a+f,c+p,h),o(i,a+f,c+p,a,c+p,S),o(i,a,c+p,a,c,S),o(i,a,c,a+f,c,h),i.closePath())}}var yn=(e,l,o)=>{e.moveTo(l,o)},bn=(e,l,o)=>{e.moveTo(o,l)},Dl=(e,l,o)=>{e.lineTo(l,o)},Cl=(e,l,o)=>{e.lineTo(o,l)},vn=mr(0),xo=mr(1),gr=(e,l,o,n,i,a)=>{e.arc(l,o,n,i,a)},wr=(e,l,o,n,i,a)=>{e.arc(o,l,n,i,a)},Sr=(e,l,o,n,i,a,c)=>{e.bezierCurveTo(l,o,n,i,a,c)},yr=(e,l,o,n,i,a,c)=>{e.bezierCurveTo(o,l,i,n,c,a)};function br(e){return(l,o,n,i,a)=>nl(l,o,(c,f,p,h,S,g,w,M,k,C,F)=>{let{pxRound:W,points:v}=c,V,_;h.ori==0?(V=yn,_=gr):(V=bn,_=wr);let q=fe(v.width*ie,3),D=(v.size-v.width)/2*ie,j=fe(D*2,3),$=new Path2D,Q=new Path2D,{left:Y,top:T,width:U,height:H}=l.bbox;vn(Q,Y-j,T-j,U+j*2,H+j*2);let G=O=>{if(p[O]!=null){let ee=W(g(f[O],h,C,M)),z=W(w(p[O],S,F,k));V($,ee+D,z),_($,ee,z,D,0,an*2)}};if(a)a.forEach(G);else for(let O=n;O<=i;O++)G(O);return{stroke:q>0?$:null,fill:$,clip:Q,flags:Ll|io}})}function vr(e){return(l,o,n,i,a,c)=>{n!=i&&(a!=n&&c!=n&&e(l,o,n),a!=i&&c!=i&&e(l,o,i),e(l,o,c))}}var qu=vr(Dl),ju=vr(Cl);function xr(e){let l=ne(e?.alignGaps,0);return(o,n,i,a)=>nl(o,n,(c,f,p,h,S,g,w,M,k,C,F)=>{[i,a]=hn(p,i,a);let W=c.pxRound,v=H=>W(g(H,h,C,M)),V=H=>W(w(H,S,F,k)),_,q;h.ori==0?(_=Dl,q=qu):(_=Cl,q=ju);let D=h.dir*(h.ori==0?1:-1),j={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},$=j.stroke,Q=!1;if(a-i>=C*4){let H=R=>o.posToVal(R,h.key,!0),G=null,O=null,ee,z,$e,we=v(f[D==1?i:a]),te=v(f[i]),ue=v(f[a]),J=H(D==1?te+1:ue-1);for(let R=D==1?i:a;R>=i&&R<=a;R+=D){let ke=f[R],Se=(D==1?ke<J:ke>J)?we:v(ke),re=p[R];Se==we?re!=null?(z=re,G==null?(_($,Se,V(z)),ee=G=O=z):z<G?G=z:z>O&&(O=z)):re===null&&(Q=!0):(G!=null&&q($,we,V(G),V(O),V(ee),V(z)),re!=null?(z=re,_($,Se,V(z)),G=O=ee=z):(G=O=null,re===null&&(Q=!0)),we=Se,J=H(we+D))}G!=null&&G!=O&&$e!=we&&q($,we,V(G),V(O),V(ee),V(z))}else for(let H=D==1?i:a;H>=i&&H<=a;H+=D){let G=p[H];G===null?Q=!0:G!=null&&_($,v(f[H]),V(G))}let[T,U]=bo(o,n);if(c.fill!=null||T!=0){let H=j.fill=new Path2D($),G=c.fillTo(o,n,c.min,c.max,T),O=V(G),ee=v(f[i]),z=v(f[a]);D==-1&&([z,ee]=[ee,z]),_(H,z,O),_(H,ee,O)}if(!c.spanGaps){let H=[];Q&&H.push(...vo(f,p,i,a,D,v,l)),j.gaps=H=c.gaps(o,n,i,a,H),j.clip=Sn(H,h.ori,M,k,C,F)}return U!=0&&(j.band=U==2?[Dt(o,n,i,a,$,-1),Dt(o,n,i,a,$,1)]:Dt(o,n,i,a,$,U)),j})}function Ju(e){let l=ne(e.align,1),o=ne(e.ascDesc,!1),n=ne(e.alignGaps,0),i=ne(e.extend,!1);return(a,c,f,p)=>nl(a,c,(h,S,g,w,M,k,C,F,W,v,V)=>{[f,p]=hn(g,f,p);let _=h.pxRound,{left:q,width:D}=a.bbox,j=te=>_(k(te,w,v,F)),$=te=>_(C(te,M,V,W)),Q=w.ori==0?Dl:Cl,Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ll},T=Y.stroke,U=w.dir*(w.ori==0?1:-1),H=$(g[U==1?f:p]),G=j(S[U==1?f:p]),O=G,ee=G;i&&l==-1&&(ee=q,Q(T,ee,H)),Q(T,G,H);for(let te=U==1?f:p;te>=f&&te<=p;te+=U){let ue=g[te];if(ue==null)continue;let J=j(S[te]),R=$(ue);l==1?Q(T,J,H):Q(T,O,R),Q(T,J,R),H=R,O=J}let z=O;i&&l==1&&(z=q+D,Q(T,z,H));let[$e,we]=bo(a,c);if(h.fill!=null||$e!=0){let te=Y.fill=new Path2D(T),ue=h.fillTo(a,c,h.min,h.max,$e),J=$(ue);Q(te,z,J),Q(te,ee,J)}if(!h.spanGaps){let te=[];te.push(...vo(S,g,f,p,U,j,n));let ue=h.width*ie/2,J=o||l==1?ue:-ue,R=o||l==-1?-ue:ue;te.forEach(ke=>{ke[0]+=J,ke[1]+=R}),Y.gaps=te=h.gaps(a,c,f,p,te),Y.clip=Sn(te,w.ori,F,W,v,V)}return we!=0&&(Y.band=we==2?[Dt(a,c,f,p,T,-1),Dt(a,c,f,p,T,1)]:Dt(a,c,f,p,T,we)),Y})}function Vi(e,l,o,n,i,a,c=ae){if(e.length>1){let f=null;for(let p=0,h=1/0;p<e.length;p++)if(l[p]!==void 0){if(f!=null){let S=Ee(e[p]-e[f]);S<h&&(h=S,c=Ee(o(e[p],n,i,a)-o(e[f],n,i,a)))}f=p}}return c}function Zu(e){e=e||Ul;let l=ne(e.size,[.6,ae,1]),o=e.align||0,n=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i=="number"?[i,0]:i;let a=X(i),c=1-l[0],f=ne(l[1],ae),p=ne(l[2],1),h=ne(e.disp,Ul),S=ne(e.each,M=>{}),{fill:g,stroke:w}=h;return(M,k,C,F)=>nl(M,k,(W,v,V,_,q,D,j,$,Q,Y,T)=>{let U=W.pxRound,H=o,G=n*ie,O=f*ie,ee=p*ie,z,$e;_.ori==0?[z,$e]=a(M,k):[$e,z]=a(M,k);let we=_.dir*(_.ori==0?1:-1),te=_.ori==0?vn:xo,ue=_.ori==0?S:(L,de,Pe,sl,Yt,bt,$t)=>{S(L,de,Pe,Yt,sl,$t,bt)},J=ne(M.bands,mo).find(L=>L.series[0]==k),R=J!=null?J.dir:0,ke=W.fillTo(M,k,W.min,W.max,R),Fe=U(j(ke,q,T,Q)),Se,re,ft,qe=Y,be=U(W.width*ie),yt=!1,Mt=null,nt=null,Ht=null,ol=null;g!=null&&(be==0||w!=null)&&(yt=!0,Mt=g.values(M,k,C,F),nt=new Map,new Set(Mt).forEach(L=>{L!=null&&nt.set(L,new Path2D)}),be>0&&(Ht=w.values(M,k,C,F),ol=new Map,new Set(Ht).forEach(L=>{L!=null&&ol.set(L,new Path2D)})));let{x0:il,size:Rl}=h;if(il!=null&&Rl!=null){H=1,v=il.values(M,k,C,F),il.unit==2&&(v=v.map(Pe=>M.posToVal($+Pe*Y,_.key,!0)));let L=Rl.values(M,k,C,F);Rl.unit==2?re=L[0]*Y:re=D(L[0],_,Y,$)-D(0,_,Y,$),qe=Vi(v,V,D,_,Y,$,qe),ft=qe-re+G}else qe=Vi(v,V,D,_,Y,$,qe),ft=qe*c+G,re=qe-ft;ft<1&&(ft=0),be>=re/2&&(be=0),ft<5&&(U=$i);let Jl=ft>0,Gt=qe-ft-(Jl?be:0);re=U(lo(Gt,ee,O)),Se=(H==0?re/2:H==we?0:re)-H*we*((H==0?G/2:0)+(Jl?be/2:0));let We={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},rl=yt?null:new Path2D,Et=null;if(J!=null)Et=M.data[J.series[1]];else{let{y0:L,y1:de}=h;L!=null&&de!=null&&(V=de.values(M,k,C,F),Et=L.values(M,k,C,F))}let Bt=z*re,K=$e*re;for(let L=we==1?C:F;L>=C&&L<=F;L+=we){let de=V[L];if(de==null)continue;if(Et!=null){let Ke=Et[L]??0;if(de-Ke==0)continue;Fe=j(Ke,q,T,Q)}let Pe=_.distr!=2||h!=null?v[L]:L,sl=D(Pe,_,Y,$),Yt=j(ne(de,ke),q,T,Q),bt=U(sl-Se),$t=U(Ye(Yt,Fe)),je=U(St(Yt,Fe)),ot=$t-je;if(de!=null){let Ke=de<0?K:Bt,dt=de<0?Bt:K;yt?(be>0&&Ht[L]!=null&&te(ol.get(Ht[L]),bt,je+et(be/2),re,Ye(0,ot-be),Ke,dt),Mt[L]!=null&&te(nt.get(Mt[L]),bt,je+et(be/2),re,Ye(0,ot-be),Ke,dt)):te(rl,bt,je+et(be/2),re,Ye(0,ot-be),Ke,dt),ue(M,k,L,bt-be/2,je,re+be,ot)}}return be>0?We.stroke=yt?ol:rl:yt||(We._fill=W.width==0?W._fill:W._stroke??W._fill,We.width=0),We.fill=yt?nt:rl,We})}function Qu(e,l){let o=ne(l?.alignGaps,0);return(n,i,a,c)=>nl(n,i,(f,p,h,S,g,w,M,k,C,F,W)=>{[a,c]=hn(h,a,c);let v=f.pxRound,V=z=>v(w(z,S,F,k)),_=z=>v(M(z,g,W,C)),q,D,j;S.ori==0?(q=yn,j=Dl,D=Sr):(q=bn,j=Cl,D=yr);let $=S.dir*(S.ori==0?1:-1),Q=V(p[$==1?a:c]),Y=Q,T=[],U=[];for(let z=$==1?a:c;z>=a&&z<=c;z+=$)if(h[z]!=null){let we=p[z],te=V(we);T.push(Y=te),U.push(_(h[z]))}let H={stroke:e(T,U,q,j,D,v),fill:null,clip:null,band:null,gaps:null,flags:Ll},G=H.stroke,[O,ee]=bo(n,i);if(f.fill!=null||O!=0){let z=H.fill=new Path2D(G),$e=f.fillTo(n,i,f.min,f.max,O),we=_($e);j(z,Y,we),j(z,Q,we)}if(!f.spanGaps){let z=[];z.push(...vo(p,h,a,c,$,V,o)),H.gaps=z=f.gaps(n,i,a,c,z),H.clip=Sn(z,S.ori,k,C,F,W)}return ee!=0&&(H.band=ee==2?[Dt(n,i,a,c,G,-1),Dt(n,i,a,c,G,1)]:Dt(n,i,a,c,G,ee)),H})}function Xu(e){return Qu(ec,e)}function ec(e,l,o,n,i,a){let c=e.length;if(c<2)return null;let f=new Path2D;if(o(f,e[0],l[0]),c==2)n(f,e[1],l[1]);else{let p=Array(c),h=Array(c-1),S=Array(c-1),g=Array(c-1);for(let w=0;w<c-1;w++)S[w]=l[w+1]-l[w],g[w]=e[w+1]-e[w],h[w]=S[w]/g[w];p[0]=h[0];for(let w=1;w<c-1;w++)h[w]===0||h[w-1]===0||h[w-1]>0!=h[w]>0?p[w]=0:(p[w]=3*(g[w-1]+g[w])/((2*g[w]+g[w-1])/h[w-1]+(g[w]+2*g[w-1])/h[w]),isFinite(p[w])||(p[w]=0));p[c-1]=h[c-2];for(let w=0;w<c-1;w++)i(f,e[w]+g[w]/3,l[w]+p[w]*g[w]/3,e[w+1]-g[w]/3,l[w+1]-p[w+1]*g[w]/3,e[w+1],l[w+1])}return f}var ro=new Set;function zi(){for(let e of ro)e.syncRect(!0)}Al&&(tl(Rs,kl,zi),tl(Ns,kl,zi,!0),tl(fn,kl,()=>{Le.pxRatio=ie}));var tc=xr(),lc=br();function Oi(e,l,o,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,c)=>so(a,c,l,o))}function nc(e,l){return e.map((o,n)=>n==0?{}:Te({},l,o))}function so(e,l,o,n){return Te({},l==0?o:n,e)}function _r(e,l,o){return l==null?Ml:[l,o]}var oc=_r;function ic(e,l,o){return l==null?Ml:dn(l,o,po,!0)}function Tr(e,l,o,n){return l==null?Ml:mn(l,o,e.scales[n].log,!1)}var rc=Tr;function kr(e,l,o,n){return l==null?Ml:fo(l,o,e.scales[n].log,!1)}var sc=kr;function uc(e,l,o,n,i){let a=Ye(gi(e),gi(l)),c=l-e,f=wt(i/n*c,o);do{let p=o[f],h=n*p/c;if(h>=i&&a+(p<5?Wt.get(p):0)<=17)return[p,h]}while(++f<o.length);return[0,0]}function Fi(e){let l,o;return e=e.replace(/(\\d+)px/,(n,i)=>(l=Me((o=+i)*ie))+"px"),[e,l,o]}function cc(e){e.show&&[e.font,e.labelFont].forEach(l=>{let o=fe(l[2]*ie,1);l[0]=l[0].replace(/[0-9.]+px/,o+"px"),l[1]=o})}function Le(e,l,o){let n={mode:ne(e.mode,1)},i=n.mode;function a(t,r,s,u){let d=r.valToPct(t);return u+s*(r.dir==-1?1-d:d)}function c(t,r,s,u){let d=r.valToPct(t);return u+s*(r.dir==-1?d:1-d)}function f(t,r,s,u){return r.ori==0?a(t,r,s,u):c(t,r,s,u)}n.valToPosH=a,n.valToPosV=c;let p=!1;n.status=0;let h=n.root=ct(gs);if(e.id!=null&&(h.id=e.id),Xe(h,e.class),e.title){let t=ct(ys,h);t.textContent=e.title}let S=gt("canvas"),g=n.ctx=S.getContext("2d"),w=ct(bs,h);tl("click",w,t=>{t.target===k&&(pe!=Sl||ye!=yl)&&ze.click(n,t)},!0);let M=n.under=ct(vs,w);w.appendChild(S);let k=n.over=ct(xs,w);e=El(e);let C=+ne(e.pxAlign,1),F=Ni(C);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(n,e)||e)});let W=e.ms||.001,v=n.series=i==1?Oi(e.series||[],Ei,Hi,!1):nc(e.series||[null],Ci),V=n.axes=Oi(e.axes||[],Mi,Ai,!0),_=n.scales={},q=n.bands=e.bands||[];q.forEach(t=>{t.fill=X(t.fill||null),t.dir=ne(t.dir,-1)});let D=i==2?v[1].facets[0].scale:v[0].scale,j={axes:ts,series:Jr},$=(e.drawOrder||["axes","series"]).map(t=>j[t]);function Q(t){let r=t.distr==3?s=>At(s>0?s:t.clamp(n,s,t.min,t.max,t.key)):t.distr==4?s=>qn(s,t.asinh):t.distr==100?s=>t.fwd(s):s=>s;return s=>{let u=r(s),{_min:d,_max:m}=t,y=m-d;return(u-d)/y}}function Y(t){let r=_[t];if(r==null){let s=(e.scales||Ul)[t]||Ul;if(s.from!=null){Y(s.from);let u=Te({},_[s.from],s,{key:t});u.valToPct=Q(u),_[t]=u}else{r=_[t]=Te({},t==D?pr:$u,s),r.key=t;let u=r.time,d=r.range,m=Ft(d);if((t!=D||i==2&&!u)&&(m&&(d[0]==null||d[1]==null)&&(d={min:d[0]==null?pi:{mode:1,hard:d[0],soft:d[0]},max:d[1]==null?pi:{mode:1,hard:d[1],soft:d[1]}},m=!1),!m&&wn(d))){let y=d;d=(b,x,P)=>x==null?Ml:dn(x,P,y)}r.range=X(d||(u?oc:t==D?r.distr==3?rc:r.distr==4?sc:_r:r.distr==3?Tr:r.distr==4?kr:ic)),r.auto=X(m?!1:r.auto),r.clamp=X(r.clamp||Yu),r._min=r._max=null,r.valToPct=Q(r)}}}Y("x"),Y("y"),i==1&&v.forEach(t=>{Y(t.scale)}),V.forEach(t=>{Y(t.scale)});for(let t in e.scales)Y(t);let T=_[D],U=T.distr,H,G;T.ori==0?(Xe(h,ws),H=a,G=c):(Xe(h,Ss),H=c,G=a);let O={};for(let t in _){let r=_[t];(r.min!=null||r.max!=null)&&(O[t]={min:r.min,max:r.max},r.min=r.max=null)}let ee=e.tzDate||(t=>new Date(Me(t/W))),z=e.fmtDate||go,$e=W==1?wu(ee):bu(ee),we=Ti(ee,_i(W==1?gu:yu,z)),te=Pi(ee,ki(xu,z)),ue=[],J=n.legend=Te({},ku,e.legend),R=n.cursor=Te({},Du,{drag:{y:i==2}},e.cursor),ke=J.show,Fe=R.show,Se=J.markers;J.idxs=ue,Se.width=X(Se.width),Se.dash=X(Se.dash),Se.stroke=X(Se.stroke),Se.fill=X(Se.fill);let re,ft,qe,be=[],yt=[],Mt,nt=!1,Ht={};if(J.live){let t=v[1]?v[1].values:null;nt=t!=null,Mt=nt?t(n,1,0):{_:0};for(let r in Mt)Ht[r]=co}if(ke)if(re=gt("table",Es,h),qe=gt("tbody",null,re),J.mount(n,re),nt){ft=gt("thead",null,re,qe);let t=gt("tr",null,ft);gt("th",null,t);for(var ol in Mt)gt("th",ei,t).textContent=ol}else Xe(re,As),J.live&&Xe(re,Ls);let il={show:!0},Rl={show:!1};function Jl(t,r){if(r==0&&(nt||!J.live||i==2))return Ml;let s=[],u=gt("tr",Ds,qe,qe.childNodes[r]);Xe(u,t.class),t.show||Xe(u,el);let d=gt("th",null,u);if(Se.show){let b=ct(Cs,d);if(r>0){let x=Se.width(n,r);x&&(b.style.border=x+"px "+Se.dash(n,r)+" "+Se.stroke(n,r)),b.style.background=Se.fill(n,r)}}let m=ct(ei,d);t.label instanceof HTMLElement?m.appendChild(t.label):m.textContent=t.label,r>0&&(Se.show||(m.style.color=t.width>0?Se.stroke(n,r):Se.fill(n,r)),We("click",d,b=>{if(R._lock)return;Ut(b);let x=v.indexOf(t);if((b.ctrlKey||b.metaKey)!=J.isolate){let P=v.some((E,A)=>A>0&&A!=x&&E.show);v.forEach((E,A)=>{A>0&&xt(A,P?A==x?il:Rl:il,!0,_e.setSeries)})}else xt(x,{show:!t.show},!0,_e.setSeries)},!1),cl&&We(oi,d,b=>{R._lock||(Ut(b),xt(v.indexOf(t),vl,!0,_e.setSeries))},!1));for(var y in Mt){let b=gt("td",Hs,u);b.textContent="--",s.push(b)}return[u,s]}let Gt=new Map;function We(t,r,s,u=!0){let d=Gt.get(r)||{},m=R.bind[t](n,r,s,u);m&&(tl(t,r,d[t]=m),Gt.set(r,d))}function rl(t,r,s){let u=Gt.get(r)||{};for(let d in u)(t==null||d==t)&&(to(d,r,u[d]),delete u[d]);t==null&&Gt.delete(r)}let Et=0,Bt=0,K=0,L=0,de=0,Pe=0,sl=de,Yt=Pe,bt=K,$t=L,je=0,ot=0,Ke=0,dt=0;n.bbox={};let xn=!1,Zl=!1,ul=!1,Kt=!1,Ql=!1,it=!1;function _n(t,r,s){(s||t!=n.width||r!=n.height)&&To(t,r),hl(!1),ul=!0,Zl=!0,ml()}function To(t,r){n.width=Et=K=t,n.height=Bt=L=r,de=Pe=0,Br(),Yr();let s=n.bbox;je=s.left=Qt(de*ie,.5),ot=s.top=Qt(Pe*ie,.5),Ke=s.width=Qt(K*ie,.5),dt=s.height=Qt(L*ie,.5)}let Wr=3;function Ir(){let t=!1,r=0;for(;!t;){r++;let s=Xr(r),u=es(r);t=r==Wr||s&&u,t||(To(n.width,n.height),Zl=!0)}}function Gr({width:t,height:r}){_n(t,r)}n.setSize=Gr;function Br(){let t=!1,r=!1,s=!1,u=!1;V.forEach((d,m)=>{if(d.show&&d._show){let{side:y,_size:b}=d,x=y%2,P=d.label!=null?d.labelSize:0,E=b+P;E>0&&(x?(K-=E,y==3?(de+=E,u=!0):s=!0):(L-=E,y==0?(Pe+=E,t=!0):r=!0))}}),qt[0]=t,qt[1]=s,qt[2]=r,qt[3]=u,K-=Rt[1]+Rt[3],de+=Rt[3],L-=Rt[2]+Rt[0],Pe+=Rt[0]}function Yr(){let t=de+K,r=Pe+L,s=de,u=Pe;function d(m,y){switch(m){case 1:return t+=y,t-y;case 2:return r+=y,r-y;case 3:return s-=y,s+y;case 0:return u-=y,u+y}}V.forEach((m,y)=>{if(m.show&&m._show){let b=m.side;m._pos=d(b,m._size),m.label!=null&&(m._lpos=d(b,m.labelSize))}})}if(R.dataIdx==null){let t=R.hover,r=t.skip=new Set(t.skip??[]);r.add(void 0);let s=t.prox=X(t.prox),u=t.bias??=0;R.dataIdx=(d,m,y,b)=>{if(m==0)return y;let x=y,P=s(d,m,y,b)??ae,E=P>=0&&P<ae,A=T.ori==0?K:L,B=R.left,oe=l[0],le=l[m];if(r.has(le[y])){x=null;let Z=null,I=null,N;if(u==0||u==-1)for(N=y;Z==null&&N-- >0;)r.has(le[N])||(Z=N);if(u==0||u==1)for(N=y;I==null&&N++<le.length;)r.has(le[N])||(I=N);if(Z!=null||I!=null)if(E){let me=Z==null?-1/0:H(oe[Z],T,A,0),ve=I==null?1/0:H(oe[I],T,A,0),Ne=B-me,ce=ve-B;Ne<=ce?Ne<=P&&(x=Z):ce<=P&&(x=I)}else x=I==null?Z:Z==null?I:y-Z<=I-y?Z:I}else E&&Ee(B-H(oe[y],T,A,0))>P&&(x=null);return x}}let Ut=t=>{R.event=t};R.idxs=ue,R._lock=!1;let Oe=R.points;Oe.show=X(Oe.show),Oe.size=X(Oe.size),Oe.stroke=X(Oe.stroke),Oe.width=X(Oe.width),Oe.fill=X(Oe.fill);let vt=n.focus=Te({},e.focus||{alpha:.3},R.focus),cl=vt.prox>=0,al=cl&&Oe.one,rt=[],fl=[],dl=[];function ko(t,r){let s=Oe.show(n,r);if(s instanceof HTMLElement)return Xe(s,Ms),Xe(s,t.class),Pt(s,-10,-10,K,L),k.insertBefore(s,rt[r]),s}function Po(t,r){if(i==1||r>0){let s=i==1&&_[t.scale].time,u=t.value;t.value=s?yi(u)?Pi(ee,ki(u,z)):u||te:u||Iu,t.label=t.label||(s?Hu:Cu)}if(al||r>0){t.width=t.width==null?1:t.width,t.paths=t.paths||tc||$s,t.fillTo=X(t.fillTo||Ku),t.pxAlign=+ne(t.pxAlign,C),t.pxRound=Ni(t.pxAlign),t.stroke=X(t.stroke||null),t.fill=X(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let s=Gu(Ye(1,t.width),1),u=t.points=Te({},{size:s,width:Ye(1,s*.2),stroke:t.stroke,space:s*2,paths:lc,_stroke:null,_fill:null},t.points);u.show=X(u.show),u.filter=X(u.filter),u.fill=X(u.fill),u.stroke=X(u.stroke),u.paths=X(u.paths),u.pxAlign=t.pxAlign}if(ke){let s=Jl(t,r);be.splice(r,0,s[0]),yt.splice(r,0,s[1]),J.values.push(null)}if(Fe){ue.splice(r,0,null);let s=null;al?r==0&&(s=ko(t,r)):r>0&&(s=ko(t,r)),rt.splice(r,0,s),fl.splice(r,0,0),dl.splice(r,0,0)}Re("addSeries",r)}function $r(t,r){r=r??v.length,t=i==1?so(t,r,Ei,Hi):so(t,r,{},Ci),v.splice(r,0,t),Po(v[r],r)}n.addSeries=$r;function Kr(t){if(v.splice(t,1),ke){J.values.splice(t,1),yt.splice(t,1);let r=be.splice(t,1)[0];rl(null,r.firstChild),r.remove()}Fe&&(ue.splice(t,1),rt.splice(t,1)[0].remove(),fl.splice(t,1),dl.splice(t,1)),Re("delSeries",t)}n.delSeries=Kr;let qt=[!1,!1,!1,!1];function Ur(t,r){if(t._show=t.show,t.show){let s=t.side%2,u=_[t.scale];u==null&&(t.scale=s?v[1].scale:D,u=_[t.scale]);let d=u.time;t.size=X(t.size),t.space=X(t.space),t.rotate=X(t.rotate),Ft(t.incrs)&&t.incrs.forEach(y=>{!Wt.has(y)&&Wt.set(y,qi(y))}),t.incrs=X(t.incrs||(u.distr==2?pu:d?W==1?mu:Su:Xt)),t.splits=X(t.splits||(d&&u.distr==1?$e:u.distr==3?no:u.distr==4?Vu:Nu)),t.stroke=X(t.stroke),t.grid.stroke=X(t.grid.stroke),t.ticks.stroke=X(t.ticks.stroke),t.border.stroke=X(t.border.stroke);let m=t.values;t.values=Ft(m)&&!Ft(m[0])?X(m):d?Ft(m)?Ti(ee,_i(m,z)):yi(m)?vu(ee,m):m||we:m||Ru,t.filter=X(t.filter||(u.distr>=3&&u.log==10?Fu:u.distr==3&&u.log==2?Wu:Ki)),t.font=Fi(t.font),t.labelFont=Fi(t.labelFont),t._size=t.size(n,null,r,0),t._space=t._rotate=t._incrs=t._found=t._splits=t._values=null,t._size>0&&(qt[r]=!0,t._el=ct(_s,w))}}function Nl(t,r,s,u){let[d,m,y,b]=s,x=r%2,P=0;return x==0&&(b||m)&&(P=r==0&&!d||r==2&&!y?Me(Mi.size/3):0),x==1&&(d||y)&&(P=r==1&&!m||r==3&&!b?Me(Ai.size/2):0),P}let Mo=n.padding=(e.padding||[Nl,Nl,Nl,Nl]).map(t=>X(ne(t,Nl))),Rt=n._padding=Mo.map((t,r)=>t(n,r,qt,0)),Ve,Ae=null,De=null,Xl=i==1?v[0].idxs:null,pt=null,Vl=!1;function Eo(t,r){if(l=t??[],n.data=n._data=l,i==2){Ve=0;for(let s=1;s<v.length;s++)Ve+=l[s][0].length}else{l.length==0&&(n.data=n._data=l=[[]]),pt=l[0],Ve=pt.length;let s=l;if(U==2){s=l.slice();let u=s[0]=Array(Ve);for(let d=0;d<Ve;d++)u[d]=d}n._data=l=s}if(hl(!0),Re("setData"),U==2&&(ul=!0),r!==!1){let s=T;s.auto(n,Vl)?Tn():Vt(D,s.min,s.max),Kt=Kt||R.left>=0,it=!0,ml()}}n.setData=Eo;function Tn(){Vl=!0;let t,r;i==1&&(Ve>0?(Ae=Xl[0]=0,De=Xl[1]=Ve-1,t=l[0][Ae],r=l[0][De],U==2?(t=Ae,r=De):t==r&&(U==3?[t,r]=mn(t,t,T.log,!1):U==4?[t,r]=fo(t,t,T.log,!1):T.time?r=t+Me(86400/W):[t,r]=dn(t,r,po,!0))):(Ae=Xl[0]=t=null,De=Xl[1]=r=null)),Vt(D,t,r)}let en,pl,kn,Pn,Mn,En,Ln,An,Dn,Ue;function Lo(t,r,s,u,d,m){t??=li,s??=mo,u??="butt",d??=li,m??="round",t!=en&&(g.strokeStyle=en=t),d!=pl&&(g.fillStyle=pl=d),r!=kn&&(g.lineWidth=kn=r),m!=Mn&&(g.lineJoin=Mn=m),u!=En&&(g.lineCap=En=u),s!=Pn&&g.setLineDash(Pn=s)}function Ao(t,r,s,u){r!=pl&&(g.fillStyle=pl=r),t!=Ln&&(g.font=Ln=t),s!=An&&(g.textAlign=An=s),u!=Dn&&(g.textBaseline=Dn=u)}function Cn(t,r,s,u,d=0){if(u.length>0&&t.auto(n,Vl)&&(r==null||r.min==null)){let m=ne(Ae,0),y=ne(De,u.length-1),b=s.min==null?Fs(u,m,y,d,t.distr==3):[s.min,s.max];t.min=St(t.min,s.min=b[0]),t.max=Ye(t.max,s.max=b[1])}}let Do={min:null,max:null};function qr(){for(let u in _){let d=_[u];O[u]==null&&(d.min==null||O[D]!=null&&d.auto(n,Vl))&&(O[u]=Do)}for(let u in _){let d=_[u];O[u]==null&&d.from!=null&&O[d.from]!=null&&(O[u]=Do)}O[D]!=null&&hl(!0);let t={};for(let u in O){let d=O[u];if(d!=null){let m=t[u]=El(_[u],qs);if(d.min!=null)Te(m,d);else if(u!=D||i==2)if(Ve==0&&m.from==null){let y=m.range(n,null,null,u);m.min=y[0],m.max=y[1]}else m.min=ae,m.max=-ae}}if(Ve>0){v.forEach((u,d)=>{if(i==1){let m=u.scale,y=O[m];if(y==null)return;let b=t[m];if(d==0){let x=b.range(n,b.min,b.max,m);b.min=x[0],b.max=x[1],Ae=wt(b.min,l[0]),De=wt(b.max,l[0]),De-Ae>1&&(l[0][Ae]<b.min&&Ae++,l[0][De]>b.max&&De--),u.min=pt[Ae],u.max=pt[De]}else u.show&&u.auto&&Cn(b,y,u,l[d],u.sorted);u.idxs[0]=Ae,u.idxs[1]=De}else if(d>0&&u.show&&u.auto){let[m,y]=u.facets,b=m.scale,x=y.scale,[P,E]=l[d],A=t[b],B=t[x];A!=null&&Cn(A,O[b],m,P,m.sorted),B!=null&&Cn(B,O[x],y,E,y.sorted),u.min=y.min,u.max=y.max}});for(let u in t){let d=t[u],m=O[u];if(d.from==null&&(m==null||m.min==null)){let y=d.range(n,d.min==ae?null:d.min,d.max==-ae?null:d.max,u);d.min=y[0],d.max=y[1]}}}for(let u in t){let d=t[u];if(d.from!=null){let m=t[d.from];if(m.min==null)d.min=d.max=null;else{let y=d.range(n,m.min,m.max,u);d.min=y[0],d.max=y[1]}}}let r={},s=!1;for(let u in t){let d=t[u],m=_[u];if(m.min!=d.min||m.max!=d.max){m.min=d.min,m.max=d.max;let y=m.distr;m._min=y==3?At(m.min):y==4?qn(m.min,m.asinh):y==100?m.fwd(m.min):m.min,m._max=y==3?At(m.max):y==4?qn(m.max,m.asinh):y==100?m.fwd(m.max):m.max,r[u]=s=!0}}if(s){v.forEach((u,d)=>{i==2?d>0&&r.y&&(u._paths=null):r[u.scale]&&(u._paths=null)});for(let u in r)ul=!0,Re("setScale",u);Fe&&R.left>=0&&(Kt=it=!0)}for(let u in O)O[u]=null}function jr(t){let r=lo(Ae-1,0,Ve-1),s=lo(De+1,0,Ve-1);for(;t[r]==null&&r>0;)r--;for(;t[s]==null&&s<Ve-1;)s++;return[r,s]}function Jr(){if(Ve>0){let t=v.some(r=>r._focus)&&Ue!=vt.alpha;t&&(g.globalAlpha=Ue=vt.alpha),v.forEach((r,s)=>{if(s>0&&r.show&&(Co(s,!1),Co(s,!0),r._paths==null)){let u=Ue;Ue!=r.alpha&&(g.globalAlpha=Ue=r.alpha);let d=i==2?[0,l[s][0].length-1]:jr(l[s]);r._paths=r.paths(n,s,d[0],d[1]),Ue!=u&&(g.globalAlpha=Ue=u)}}),v.forEach((r,s)=>{if(s>0&&r.show){let u=Ue;Ue!=r.alpha&&(g.globalAlpha=Ue=r.alpha),r._paths!=null&&Ho(s,!1);{let d=r._paths!=null?r._paths.gaps:null,m=r.points.show(n,s,Ae,De,d),y=r.points.filter(n,s,m,d);(m||y)&&(r.points._paths=r.points.paths(n,s,Ae,De,y),Ho(s,!0))}Ue!=u&&(g.globalAlpha=Ue=u),Re("drawSeries",s)}}),t&&(g.globalAlpha=Ue=1)}}function Co(t,r){let s=r?v[t].points:v[t];s._stroke=s.stroke(n,t),s._fill=s.fill(n,t)}function Ho(t,r){let s=r?v[t].points:v[t],{stroke:u,fill:d,clip:m,flags:y,_stroke:b=s._stroke,_fill:x=s._fill,_width:P=s.width}=s._paths;P=fe(P*ie,3);let E=null,A=P%2/2;r&&x==null&&(x=P>0?"#fff":b);let B=s.pxAlign==1&&A>0;if(B&&g.translate(A,A),!r){let oe=je-P/2,le=ot-P/2,Z=Ke+P,I=dt+P;E=new Path2D,E.rect(oe,le,Z,I)}r?Hn(b,P,s.dash,s.cap,x,u,d,y,m):Zr(t,b,P,s.dash,s.cap,x,u,d,y,E,m),B&&g.translate(-A,-A)}function Zr(t,r,s,u,d,m,y,b,x,P,E){let A=!1;x!=0&&q.forEach((B,oe)=>{if(B.series[0]==t){let le=v[B.series[1]],Z=l[B.series[1]],I=(le._paths||Ul).band;Ft(I)&&(I=B.dir==1?I[0]:I[1]);let N,me=null;le.show&&I&&Is(Z,Ae,De)?(me=B.fill(n,oe)||m,N=le._paths.clip):I=null,Hn(r,s,u,d,me,y,b,x,P,E,N,I),A=!0}}),A||Hn(r,s,u,d,m,y,b,x,P,E)}let Ro=Ll|io;function Hn(t,r,s,u,d,m,y,b,x,P,E,A){Lo(t,r,s,u,d),(x||P||A)&&(g.save(),x&&g.clip(x),P&&g.clip(P)),A?(b&Ro)==Ro?(g.clip(A),E&&g.clip(E),ln(d,y),tn(t,m,r)):b&io?(ln(d,y),g.clip(A),tn(t,m,r)):b&Ll&&(g.save(),g.clip(A),E&&g.clip(E),ln(d,y),g.restore(),tn(t,m,r)):(ln(d,y),tn(t,m,r)),(x||P||A)&&g.restore()}function tn(t,r,s){s>0&&(r instanceof Map?r.forEach((u,d)=>{g.strokeStyle=en=d,g.stroke(u)}):r!=null&&t&&g.stroke(r))}function ln(t,r){r instanceof Map?r.forEach((s,u)=>{g.fillStyle=pl=u,g.fill(s)}):r!=null&&t&&g.fill(r)}function Qr(t,r,s,u){let d=V[t],m;if(u<=0)m=[0,0];else{let y=d._space=d.space(n,t,r,s,u),b=d._incrs=d.incrs(n,t,r,s,u,y);m=uc(r,s,b,u,y)}return d._found=m}function Rn(t,r,s,u,d,m,y,b,x,P){let E=y%2/2;C==1&&g.translate(E,E),Lo(b,y,x,P,b),g.beginPath();let A,B,oe,le,Z=d+(u==0||u==3?-m:m);s==0?(B=d,le=Z):(A=d,oe=Z);for(let I=0;I<t.length;I++)r[I]!=null&&(s==0?A=oe=t[I]:B=le=t[I],g.moveTo(A,B),g.lineTo(oe,le));g.stroke(),C==1&&g.translate(-E,-E)}function Xr(t){let r=!0;return V.forEach((s,u)=>{if(!s.show)return;let d=_[s.scale];if(d.min==null){s._show&&(r=!1,s._show=!1,hl(!1));return}else s._show||(r=!1,s._show=!0,hl(!1));let m=s.side,y=m%2,{min:b,max:x}=d,[P,E]=Qr(u,b,x,y==0?K:L);if(E==0)return;let A=d.distr==2,B=s._splits=s.splits(n,u,b,x,P,E,A),oe=d.distr==2?B.map(N=>pt[N]):B,le=d.distr==2?pt[B[1]]-pt[B[0]]:P,Z=s._values=s.values(n,s.filter(n,oe,u,E,le),u,E,le);s._rotate=m==2?s.rotate(n,Z,u,E):0;let I=s._size;s._size=at(s.size(n,Z,u,t)),I!=null&&s._size!=I&&(r=!1)}),r}function es(t){let r=!0;return Mo.forEach((s,u)=>{let d=s(n,u,qt,t);d!=Rt[u]&&(r=!1),Rt[u]=d}),r}function ts(){for(let t=0;t<V.length;t++){let r=V[t];if(!r.show||!r._show)continue;let s=r.side,u=s%2,d,m,y=r.stroke(n,t),b=s==0||s==3?-1:1,[x,P]=r._found;if(r.label!=null){let Ge=r.labelGap*b,Qe=Me((r._lpos+Ge)*ie);Ao(r.labelFont[0],y,"center",s==2?"top":ti),g.save(),u==1?(d=m=0,g.translate(Qe,Me(ot+dt/2)),g.rotate((s==3?-an:an)/2)):(d=Me(je+Ke/2),m=Qe);let Zt=Yi(r.label)?r.label(n,t,x,P):r.label;g.fillText(Zt,d,m),g.restore()}if(P==0)continue;let E=_[r.scale],A=u==0?Ke:dt,B=u==0?je:ot,oe=r._splits,le=E.distr==2?oe.map(Ge=>pt[Ge]):oe,Z=E.distr==2?pt[oe[1]]-pt[oe[0]]:x,I=r.ticks,N=r.border,me=I.show?I.size:0,ve=Me(me*ie),Ne=Me((r.alignTo==2?r._size-me-r.gap:r.gap)*ie),ce=r._rotate*-an/180,xe=F(r._pos*ie),Je=(ve+Ne)*b,Ie=xe+Je;m=u==0?Ie:0,d=u==1?Ie:0;let st=r.font[0],ht=r.align==1?_l:r.align==2?$n:ce>0?_l:ce<0?$n:u==0?"center":s==3?$n:_l,Tt=ce||u==1?"middle":s==2?"top":ti;Ao(st,y,ht,Tt);let Ze=r.font[1]*r.lineGap,ut=oe.map(Ge=>F(f(Ge,E,A,B))),mt=r._values;for(let Ge=0;Ge<mt.length;Ge++){let Qe=mt[Ge];if(Qe!=null){u==0?d=ut[Ge]:m=ut[Ge],Qe=""+Qe;let Zt=Qe.indexOf(\`
\`)==-1?[Qe]:Qe.split(/\\n/gm);for(let Be=0;Be<Zt.length;Be++){let Xo=Zt[Be];ce?(g.save(),g.translate(d,m+Be*Ze),g.rotate(ce),g.fillText(Xo,0,0),g.restore()):g.fillText(Xo,d,m+Be*Ze)}}}I.show&&Rn(ut,I.filter(n,le,t,P,Z),u,s,xe,ve,fe(I.width*ie,3),I.stroke(n,t),I.dash,I.cap);let kt=r.grid;kt.show&&Rn(ut,kt.filter(n,le,t,P,Z),u,u==0?2:1,u==0?ot:je,u==0?dt:Ke,fe(kt.width*ie,3),kt.stroke(n,t),kt.dash,kt.cap),N.show&&Rn([xe],[1],u==0?1:0,u==0?1:2,u==1?ot:je,u==1?dt:Ke,fe(N.width*ie,3),N.stroke(n,t),N.dash,N.cap)}Re("drawAxes")}function hl(t){v.forEach((r,s)=>{s>0&&(r._paths=null,t&&(i==1?(r.min=null,r.max=null):r.facets.forEach(u=>{u.min=null,u.max=null})))})}let nn=!1,Nn=!1,zl=[];function ls(){Nn=!1;for(let t=0;t<zl.length;t++)Re(...zl[t]);zl.length=0}function ml(){nn||(tu(No),nn=!0)}function ns(t,r=!1){nn=!0,Nn=r,t(n),No(),r&&zl.length>0&&queueMicrotask(ls)}n.batch=ns;function No(){if(xn&&(qr(),xn=!1),ul&&(Ir(),ul=!1),Zl){if(ge(M,_l,de),ge(M,"top",Pe),ge(M,Bl,K),ge(M,Yl,L),ge(k,_l,de),ge(k,"top",Pe),ge(k,Bl,K),ge(k,Yl,L),ge(w,Bl,Et),ge(w,Yl,Bt),S.width=Me(Et*ie),S.height=Me(Bt*ie),V.forEach(({_el:t,_show:r,_size:s,_pos:u,side:d})=>{if(t!=null)if(r){let m=d===3||d===0?s:0,y=d%2==1;ge(t,y?"left":"top",u-m),ge(t,y?"width":"height",s),ge(t,y?"top":"left",y?Pe:de),ge(t,y?"height":"width",y?L:K),eo(t,el)}else Xe(t,el)}),en=pl=kn=Mn=En=Ln=An=Dn=Pn=null,Ue=1,Wl(!0),de!=sl||Pe!=Yt||K!=bt||L!=$t){hl(!1);let t=K/bt,r=L/$t;if(Fe&&!Kt&&R.left>=0){R.left*=t,R.top*=r,gl&&Pt(gl,Me(R.left),0,K,L),wl&&Pt(wl,0,Me(R.top),K,L);for(let s=0;s<rt.length;s++){let u=rt[s];u!=null&&(fl[s]*=t,dl[s]*=r,Pt(u,at(fl[s]),at(dl[s]),K,L))}}if(he.show&&!Ql&&he.left>=0&&he.width>0){he.left*=t,he.width*=t,he.top*=r,he.height*=r;for(let s in In)ge(bl,s,he[s])}sl=de,Yt=Pe,bt=K,$t=L}Re("setSize"),Zl=!1}Et>0&&Bt>0&&(g.clearRect(0,0,S.width,S.height),Re("drawClear"),$.forEach(t=>t()),Re("draw")),he.show&&Ql&&(on(he),Ql=!1),Fe&&Kt&&(Jt(null,!0,!1),Kt=!1),J.show&&J.live&&it&&(Fn(),it=!1),p||(p=!0,n.status=1,Re("ready")),Vl=!1,nn=!1}n.redraw=(t,r)=>{ul=r||!1,t!==!1?Vt(D,T.min,T.max):ml()};function Vn(t,r){let s=_[t];if(s.from==null){if(Ve==0){let u=s.range(n,r.min,r.max,t);r.min=u[0],r.max=u[1]}if(r.min>r.max){let u=r.min;r.min=r.max,r.max=u}if(Ve>1&&r.min!=null&&r.max!=null&&r.max-r.min<1e-16)return;t==D&&s.distr==2&&Ve>0&&(r.min=wt(r.min,l[0]),r.max=wt(r.max,l[0]),r.min==r.max&&r.max++),O[t]=r,xn=!0,ml()}}n.setScale=Vn;let zn,On,gl,wl,Vo,zo,Sl,yl,Oo,Fo,pe,ye,Nt=!1,ze=R.drag,Ce=ze.x,He=ze.y;Fe&&(R.x&&(zn=ct(ks,k)),R.y&&(On=ct(Ps,k)),T.ori==0?(gl=zn,wl=On):(gl=On,wl=zn),pe=R.left,ye=R.top);let he=n.select=Te({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),bl=he.show?ct(Ts,he.over?k:M):null;function on(t,r){if(he.show){for(let s in t)he[s]=t[s],s in In&&ge(bl,s,t[s]);r!==!1&&Re("setSelect")}}n.setSelect=on;function os(t){if(v[t].show)ke&&eo(be[t],el);else if(ke&&Xe(be[t],el),Fe){let s=al?rt[0]:rt[t];s!=null&&Pt(s,-10,-10,K,L)}}function Vt(t,r,s){Vn(t,{min:r,max:s})}function xt(t,r,s,u){r.focus!=null&&cs(t),r.show!=null&&v.forEach((d,m)=>{m>0&&(t==m||t==null)&&(d.show=r.show,os(m),i==2?(Vt(d.facets[0].scale,null,null),Vt(d.facets[1].scale,null,null)):Vt(d.scale,null,null),ml())}),s!==!1&&Re("setSeries",t,r),u&&Il("setSeries",n,t,r)}n.setSeries=xt;function is(t,r){Te(q[t],r)}function rs(t,r){t.fill=X(t.fill||null),t.dir=ne(t.dir,-1),r=r??q.length,q.splice(r,0,t)}function ss(t){t==null?q.length=0:q.splice(t,1)}n.addBand=rs,n.setBand=is,n.delBand=ss;function us(t,r){v[t].alpha=r,Fe&&rt[t]!=null&&(rt[t].style.opacity=r),ke&&be[t]&&(be[t].style.opacity=r)}let Lt,zt,jt,vl={focus:!0};function cs(t){if(t!=jt){let r=t==null,s=vt.alpha!=1;v.forEach((u,d)=>{if(i==1||d>0){let m=r||d==0||d==t;u._focus=r?null:m,s&&us(d,m?1:vt.alpha)}}),jt=t,s&&ml()}}ke&&cl&&We(ii,re,t=>{R._lock||(Ut(t),jt!=null&&xt(null,vl,!0,_e.setSeries))});function _t(t,r,s){let u=_[r];s&&(t=t/ie-(u.ori==1?Pe:de));let d=K;u.ori==1&&(d=L,t=d-t),u.dir==-1&&(t=d-t);let m=u._min,y=u._max,b=t/d,x=m+(y-m)*b,P=u.distr;return P==3?Pl(10,x):P==4?Bs(x,u.asinh):P==100?u.bwd(x):x}function as(t,r){let s=_t(t,D,r);return wt(s,l[0],Ae,De)}n.valToIdx=t=>wt(t,l[0]),n.posToIdx=as,n.posToVal=_t,n.valToPos=(t,r,s)=>_[r].ori==0?a(t,_[r],s?Ke:K,s?je:0):c(t,_[r],s?dt:L,s?ot:0),n.setCursor=(t,r,s)=>{pe=t.left,ye=t.top,Jt(null,r,s)};function Wo(t,r){ge(bl,_l,he.left=t),ge(bl,Bl,he.width=r)}function Io(t,r){ge(bl,"top",he.top=t),ge(bl,Yl,he.height=r)}let Ol=T.ori==0?Wo:Io,Fl=T.ori==1?Wo:Io;function fs(){if(ke&&J.live)for(let t=i==2?1:0;t<v.length;t++){if(t==0&&nt)continue;let r=J.values[t],s=0;for(let u in r)yt[t][s++].firstChild.nodeValue=r[u]}}function Fn(t,r){if(t!=null&&(t.idxs?t.idxs.forEach((s,u)=>{ue[u]=s}):Us(t.idx)||ue.fill(t.idx),J.idx=ue[0]),ke&&J.live){for(let s=0;s<v.length;s++)(s>0||i==1&&!nt)&&ds(s,ue[s]);fs()}it=!1,r!==!1&&Re("setLegend")}n.setLegend=Fn;function ds(t,r){let s=v[t],u=t==0&&U==2?pt:l[t],d;nt?d=s.values(n,t,r)??Ht:(d=s.value(n,r==null?null:u[r],t,r),d=d==null?Ht:{_:d}),J.values[t]=d}function Jt(t,r,s){Oo=pe,Fo=ye,[pe,ye]=R.move(n,pe,ye),R.left=pe,R.top=ye,Fe&&(gl&&Pt(gl,Me(pe),0,K,L),wl&&Pt(wl,0,Me(ye),K,L));let u,d=Ae>De;Lt=ae,zt=null;let m=T.ori==0?K:L,y=T.ori==1?K:L;if(pe<0||Ve==0||d){u=R.idx=null;for(let b=0;b<v.length;b++){let x=rt[b];x!=null&&Pt(x,-10,-10,K,L)}cl&&xt(null,vl,!0,t==null&&_e.setSeries),J.live&&(ue.fill(u),it=!0)}else{let b,x,P;i==1&&(b=T.ori==0?pe:ye,x=_t(b,D),u=R.idx=wt(x,l[0],Ae,De),P=H(l[0][u],T,m,0));let E=-10,A=-10,B=0,oe=0,le=!0,Z="",I="";for(let N=i==2?1:0;N<v.length;N++){let me=v[N],ve=ue[N],Ne=ve==null?null:i==1?l[N][ve]:l[N][1][ve],ce=R.dataIdx(n,N,u,x),xe=ce==null?null:i==1?l[N][ce]:l[N][1][ce];if(it=it||xe!=Ne||ce!=ve,ue[N]=ce,N>0&&me.show){let Je=ce==null?-10:ce==u?P:H(i==1?l[0][ce]:l[N][0][ce],T,m,0),Ie=xe==null?-10:G(xe,i==1?_[me.scale]:_[me.facets[1].scale],y,0);if(cl&&xe!=null){let st=T.ori==1?pe:ye,ht=Ee(vt.dist(n,N,ce,Ie,st));if(ht<Lt){let Tt=vt.bias;if(Tt!=0){let Ze=_t(st,me.scale),ut=xe>=0?1:-1,mt=Ze>=0?1:-1;mt==ut&&(mt==1?Tt==1?xe>=Ze:xe<=Ze:Tt==1?xe<=Ze:xe>=Ze)&&(Lt=ht,zt=N)}else Lt=ht,zt=N}}if(it||al){let st,ht;T.ori==0?(st=Je,ht=Ie):(st=Ie,ht=Je);let Tt,Ze,ut,mt,kt,Ge,Qe=!0,Zt=Oe.bbox;if(Zt!=null){Qe=!1;let Be=Zt(n,N);ut=Be.left,mt=Be.top,Tt=Be.width,Ze=Be.height}else ut=st,mt=ht,Tt=Ze=Oe.size(n,N);if(Ge=Oe.fill(n,N),kt=Oe.stroke(n,N),al)N==zt&&Lt<=vt.prox&&(E=ut,A=mt,B=Tt,oe=Ze,le=Qe,Z=Ge,I=kt);else{let Be=rt[N];Be!=null&&(fl[N]=ut,dl[N]=mt,di(Be,Tt,Ze,Qe),ai(Be,Ge,kt),Pt(Be,at(ut),at(mt),K,L))}}}}if(al){let N=vt.prox,me=jt==null?Lt<=N:Lt>N||zt!=jt;if(it||me){let ve=rt[0];ve!=null&&(fl[0]=E,dl[0]=A,di(ve,B,oe,le),ai(ve,Z,I),Pt(ve,at(E),at(A),K,L))}}}if(he.show&&Nt)if(t!=null){let[b,x]=_e.scales,[P,E]=_e.match,[A,B]=t.cursor.sync.scales,oe=t.cursor.drag;if(Ce=oe._x,He=oe._y,Ce||He){let{left:le,top:Z,width:I,height:N}=t.select,me=t.scales[A].ori,ve=t.posToVal,Ne,ce,xe,Je,Ie,st=b!=null&&P(b,A),ht=x!=null&&E(x,B);st&&Ce?(me==0?(Ne=le,ce=I):(Ne=Z,ce=N),xe=_[b],Je=H(ve(Ne,A),xe,m,0),Ie=H(ve(Ne+ce,A),xe,m,0),Ol(St(Je,Ie),Ee(Ie-Je))):Ol(0,m),ht&&He?(me==1?(Ne=le,ce=I):(Ne=Z,ce=N),xe=_[x],Je=G(ve(Ne,B),xe,y,0),Ie=G(ve(Ne+ce,B),xe,y,0),Fl(St(Je,Ie),Ee(Ie-Je))):Fl(0,y)}else Gn()}else{let b=Ee(Oo-Vo),x=Ee(Fo-zo);if(T.ori==1){let B=b;b=x,x=B}Ce=ze.x&&b>=ze.dist,He=ze.y&&x>=ze.dist;let P=ze.uni;P!=null?Ce&&He&&(Ce=b>=P,He=x>=P,!Ce&&!He&&(x>b?He=!0:Ce=!0)):ze.x&&ze.y&&(Ce||He)&&(Ce=He=!0);let E,A;Ce&&(T.ori==0?(E=Sl,A=pe):(E=yl,A=ye),Ol(St(E,A),Ee(A-E)),He||Fl(0,y)),He&&(T.ori==1?(E=Sl,A=pe):(E=yl,A=ye),Fl(St(E,A),Ee(A-E)),Ce||Ol(0,m)),!Ce&&!He&&(Ol(0,0),Fl(0,0))}if(ze._x=Ce,ze._y=He,t==null){if(s){if(Qo!=null){let[b,x]=_e.scales;_e.values[0]=b!=null?_t(T.ori==0?pe:ye,b):null,_e.values[1]=x!=null?_t(T.ori==1?pe:ye,x):null}Il(Kn,n,pe,ye,K,L,u)}if(cl){let b=s&&_e.setSeries,x=vt.prox;jt==null?Lt<=x&&xt(zt,vl,!0,b):Lt>x?xt(null,vl,!0,b):zt!=jt&&xt(zt,vl,!0,b)}}it&&(J.idx=u,Fn()),r!==!1&&Re("setCursor")}let Ot=null;Object.defineProperty(n,"rect",{get(){return Ot==null&&Wl(!1),Ot}});function Wl(t=!1){t?Ot=null:(Ot=k.getBoundingClientRect(),Re("syncRect",Ot))}function Go(t,r,s,u,d,m,y){R._lock||Nt&&t!=null&&t.movementX==0&&t.movementY==0||(Wn(t,r,s,u,d,m,y,!1,t!=null),t!=null?Jt(null,!0,!0):Jt(r,!0,!1))}function Wn(t,r,s,u,d,m,y,b,x){if(Ot==null&&Wl(!1),Ut(t),t!=null)s=t.clientX-Ot.left,u=t.clientY-Ot.top;else{if(s<0||u<0){pe=-10,ye=-10;return}let[P,E]=_e.scales,A=r.cursor.sync,[B,oe]=A.values,[le,Z]=A.scales,[I,N]=_e.match,me=r.axes[0].side%2==1,ve=T.ori==0?K:L,Ne=T.ori==1?K:L,ce=me?m:d,xe=me?d:m,Je=me?u:s,Ie=me?s:u;if(le!=null?s=I(P,le)?f(B,_[P],ve,0):-10:s=ve*(Je/ce),Z!=null?u=N(E,Z)?f(oe,_[E],Ne,0):-10:u=Ne*(Ie/xe),T.ori==1){let st=s;s=u,u=st}}x&&(r==null||r.cursor.event.type==Kn)&&((s<=1||s>=K-1)&&(s=Qt(s,K)),(u<=1||u>=L-1)&&(u=Qt(u,L))),b?(Vo=s,zo=u,[Sl,yl]=R.move(n,s,u)):(pe=s,ye=u)}let In={width:0,height:0,left:0,top:0};function Gn(){on(In,!1)}let Bo,Yo,$o,Ko;function Uo(t,r,s,u,d,m,y){Nt=!0,Ce=He=ze._x=ze._y=!1,Wn(t,r,s,u,d,m,y,!0,!1),t!=null&&(We(Un,Qn,qo,!1),Il(ni,n,Sl,yl,K,L,null));let{left:b,top:x,width:P,height:E}=he;Bo=b,Yo=x,$o=P,Ko=E}function qo(t,r,s,u,d,m,y){Nt=ze._x=ze._y=!1,Wn(t,r,s,u,d,m,y,!1,!0);let{left:b,top:x,width:P,height:E}=he,A=P>0||E>0,B=Bo!=b||Yo!=x||$o!=P||Ko!=E;if(A&&B&&on(he),ze.setScale&&A&&B){let oe=b,le=P,Z=x,I=E;if(T.ori==1&&(oe=x,le=E,Z=b,I=P),Ce&&Vt(D,_t(oe,D),_t(oe+le,D)),He)for(let N in _){let me=_[N];N!=D&&me.from==null&&me.min!=ae&&Vt(N,_t(Z+I,N),_t(Z,N))}Gn()}else R.lock&&(R._lock=!R._lock,Jt(r,!0,t!=null));t!=null&&(rl(Un,Qn),Il(Un,n,pe,ye,K,L,null))}function ps(t,r,s,u,d,m,y){if(R._lock)return;Ut(t);let b=Nt;if(Nt){let x=!0,P=!0,E=10,A,B;T.ori==0?(A=Ce,B=He):(A=He,B=Ce),A&&B&&(x=pe<=E||pe>=K-E,P=ye<=E||ye>=L-E),A&&x&&(pe=pe<Sl?0:K),B&&P&&(ye=ye<yl?0:L),Jt(null,!0,!0),Nt=!1}pe=-10,ye=-10,ue.fill(null),Jt(null,!0,!0),b&&(Nt=b)}function jo(t,r,s,u,d,m,y){R._lock||(Ut(t),Tn(),Gn(),t!=null&&Il(ri,n,pe,ye,K,L,null))}function Jo(){V.forEach(cc),_n(n.width,n.height,!0)}tl(fn,kl,Jo);let xl={};xl.mousedown=Uo,xl.mousemove=Go,xl.mouseup=qo,xl.dblclick=jo,xl.setSeries=(t,r,s,u)=>{let d=_e.match[2];s=d(n,r,s),s!=-1&&xt(s,u,!0,!1)},Fe&&(We(ni,k,Uo),We(Kn,k,Go),We(oi,k,t=>{Ut(t),Wl(!1)}),We(ii,k,ps),We(ri,k,jo),ro.add(n),n.syncRect=Wl);let rn=n.hooks=e.hooks||{};function Re(t,r,s){Nn?zl.push([t,r,s]):t in rn&&rn[t].forEach(u=>{u.call(null,n,r,s)})}(e.plugins||[]).forEach(t=>{for(let r in t.hooks)rn[r]=(rn[r]||[]).concat(t.hooks[r])});let Zo=(t,r,s)=>s,_e=Te({key:null,setSeries:!1,filters:{pub:wi,sub:wi},scales:[D,v[1]?v[1].scale:null],match:[Si,Si,Zo],values:[null,null]},R.sync);_e.match.length==2&&_e.match.push(Zo),R.sync=_e;let Qo=_e.key,Bn=hr(Qo);function Il(t,r,s,u,d,m,y){_e.filters.pub(t,r,s,u,d,m,y)&&Bn.pub(t,r,s,u,d,m,y)}Bn.sub(n);function hs(t,r,s,u,d,m,y){_e.filters.sub(t,r,s,u,d,m,y)&&xl[t](null,r,s,u,d,m,y)}n.pub=hs;function ms(){Bn.unsub(n),ro.delete(n),Gt.clear(),to(fn,kl,Jo),h.remove(),re?.remove(),Re("destroy")}n.destroy=ms;function Yn(){Re("init",e,l),Eo(l||e.data,!1),O[D]?Vn(D,O[D]):Tn(),Ql=he.show&&(he.width>0||he.height>0),Kt=it=!0,_n(e.width,e.height)}return v.forEach(Po),V.forEach(Ur),o?o instanceof HTMLElement?(o.appendChild(h),Yn()):o(n,Yn):Yn(),n}Le.assign=Te;Le.fmtNum=ho;Le.rangeNum=dn;Le.rangeLog=mn;Le.rangeAsinh=fo;Le.orient=nl;Le.pxRatio=ie;Le.join=eu;Le.fmtDate=go,Le.tzDate=fu;Le.sync=hr;{Le.addGap=Uu,Le.clipGaps=Sn;let e=Le.paths={points:br};e.linear=xr,e.stepped=Ju,e.bars=Zu,e.spline=Xu}function Pr(e){let l=e.flatMap((o,n)=>o.map(([i,a])=>({x:i,y:a,index:n}))).sort((o,n)=>o.x-n.x);return{x:l.map(({x:o})=>o),lines:e.map((o,n)=>l.map(({y:i,index:a})=>a===n?i:null))}}function Mr(e,l,o){let n=l[o]??0,[i,a]=[o,o];for(;i>=0&&(e[i]??null)===null;)i-=1;for(;a<e.length&&(e[a]??null)===null;)a+=1;return i<0?a<e.length?a:o:a>=e.length||n-(l[i]??0)<=(l[a]??0)-n?i:a}var lt=e=>getComputedStyle(document.documentElement).getPropertyValue(\`--\${e}\`).trim(),Lr={candidate:[],production:[8,4],base:[2,3]};function It(e,l={}){let o={stroke:()=>lt("line"),width:1};return{label:e,labelSize:20,labelFont:Er,font:Er,stroke:()=>lt("muted"),grid:o,ticks:o,...l}}var Er="12px system-ui, sans-serif";function Hl({box:e,readout:l,words:o},n){let i=()=>{let w=Math.max(200,e.clientWidth);return{width:w,height:n.height(w)}},c={setCursor:[w=>{let M=(w.cursor.left??-1)<0?o.hint:n.told(w);l.textContent!==M&&(l.textContent=M)}]};n.draw!==void 0&&(c.draw=[n.draw]);let f=new Le({...n.options,...i(),legend:{show:!1},hooks:c},n.data,e);l.textContent=o.hint;let p=new ResizeObserver(()=>{Math.max(200,e.clientWidth)!==f.width&&f.setSize(i())});p.observe(e);let h=matchMedia("(prefers-color-scheme: dark)"),S=()=>f.redraw(!1,!0);h.addEventListener("change",S);let g=w=>{fc(f,w.key,n.pointwise===!0)&&w.preventDefault()};return e.addEventListener("keydown",g),()=>{p.disconnect(),h.removeEventListener("change",S),e.removeEventListener("keydown",g),f.destroy()}}var ac=.01;function fc(e,l,o){if(l==="Escape")return e.setData(e.data,!0),e.setCursor({left:-10,top:-10}),!0;let n=dc[l];if(n===void 0)return!1;let i=e.scales.x?.ori===1,a=i?e.over.clientHeight:e.over.clientWidth,c=(i?e.cursor.top:e.cursor.left)??-1,f=o?pc(e,n):Math.min(a,Math.max(0,c+n*a*ac)),p=(i?e.over.clientWidth:e.over.clientHeight)/2;return e.setCursor(i?{left:p,top:f}:{left:f,top:p}),!0}var dc={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1};function pc(e,l){let n=(e.cursor.left??-1)>=0?(e.cursor.idx??0)+l:0,i=e.data[0].length-1;return e.valToPos(e.data[0][Math.min(i,Math.max(0,n))]??0,"x")}var Ct=e=>String(Number(e.toPrecision(4))).replace("-","\\u2212");var hc=420;function Ar(e,l,o,n){let i=[[0,0],[1,1]],{x:a,lines:c}=Pr([i,...l.map(({points:h})=>h)]),f=(h,S,g)=>Mr(h.data[S]??[],h.data[0],g),p=l.map(({line:h})=>{let S={stroke:()=>lt(h),width:h==="candidate"?2.5:2,dash:Lr[h],spanGaps:!0,points:{show:o==="calibration",size:7,fill:()=>lt(h)}},g=o==="precision-recall"?Le.paths.stepped?.({align:-1}):void 0;return g===void 0?S:{...S,paths:g}});Hl(e,{options:{scales:{x:{time:!1,range:(h,S,g)=>[S,g]},y:{range:(h,S,g)=>[S,g]}},axes:[It(n.x),It(n.y,{size:44})],cursor:{dataIdx:f,points:{size:(h,S)=>S===1?0:8},drag:{x:!0,y:!0,uni:20}},series:[{},{stroke:()=>o==="precision-recall"?"transparent":lt("muted"),width:1,dash:[4,4],spanGaps:!0,points:{show:!1}},...p]},data:[a,...c],height:h=>Math.min(h,hc),told:h=>{let S=h.posToVal(h.cursor.left??0,"x"),g=l.map(({name:w},M)=>{let k=h.cursor.idxs?.[M+2],C=k==null?void 0:h.data[M+2]?.[k];return\`\${w} \${C==null?"\\u2013":Ct(C)}\`});return\`\${n.x} \${Ct(S)} \\xB7 \${n.y}: \${g.join(", ")}\`}})}var mc=280;function Dr(e,{labels:l,values:o},n){let i=a=>l[a]??"";return Hl(e,{options:{scales:{x:{time:!1,range:(a,c,f)=>[c-.5,f+.5]}},axes:[It("",{labelSize:0,incrs:[1,2,5,10,20],space:70,values:(a,c)=>c.map(f=>Number.isInteger(f)?i(f):"")}),It(n,{size:64})],cursor:{drag:{x:!0,y:!1}},series:[{},{stroke:()=>lt("candidate"),width:2,points:{show:!0,size:7,fill:()=>lt("candidate")}}]},data:[l.map((a,c)=>c),[...o]],height:()=>mc,pointwise:!0,told:a=>{let c=a.cursor.idx??0;return\`\${i(c)} \\xB7 \${n} \${Ct(o[c]??Number.NaN)}\`}})}var gc=26,wc=4.5;function Hr(e,{items:l},o){let n={paths:()=>null,points:{show:!1}},[i,a]=yc(l);return Hl(e,{options:{scales:{x:{time:!1,ori:1,dir:-1,range:[-.5,l.length-.5]},y:{ori:0,range:[i,a]}},axes:[{stroke:()=>lt("text"),font:"12px system-ui, sans-serif",side:3,size:bc(l,e.box.clientWidth),splits:()=>l.map((c,f)=>f),values:()=>l.map(c=>c.name),grid:{show:!1},ticks:{show:!1},gap:8},It(o,{side:2,scale:"y",size:40})],cursor:{drag:{x:!1,y:!1},points:{show:!1}},series:[{},n]},data:[l.map((c,f)=>f),l.map(({delta:c})=>c)],height:()=>l.length*gc+70,pointwise:!0,told:c=>{let f=l[c.cursor.idx??0];return f===void 0?e.words.hint:Sc(f,o,e.words.rows)},draw:c=>vc(c,l)})}var Sc=({name:e,delta:l,lower:o,upper:n,rows:i},a,c)=>\`\${e} \\xB7 \${a}: \${Ct(l)}\${o===n?"":\` (\${Ct(o)}, \${Ct(n)})\`} \\xB7 \${c} \${i}\`;function yc(e){let l=Math.min(0,...e.map(({lower:i})=>i)),o=Math.max(0,...e.map(({upper:i})=>i)),n=(o-l||1)*.06;return[l-n,o+n]}function bc(e,l){let o=Math.max(...e.map(({name:n})=>n.length));return Math.min(o*7.2+16,l*.45)}function vc(e,l){let{ctx:o,bbox:n}=e,i=devicePixelRatio,a=c=>e.valToPos(c,"y",!0);o.save(),o.lineWidth=i,o.strokeStyle=lt("muted"),o.setLineDash([4*i,4*i]),Cr(o,a(0),n.top,a(0),n.top+n.height),o.setLineDash([]);for(let[c,f]of l.entries()){let p=e.valToPos(c,"x",!0);o.strokeStyle=lt(xc[f.look]),o.fillStyle=o.strokeStyle,o.lineWidth=2*i,Cr(o,a(f.lower),p,a(f.upper),p),_c(o,f.look,a(f.delta),p,wc*i)}o.restore()}var xc={worse:"bad",better:"good",plain:"muted"};function _c(e,l,o,n,i){switch(e.beginPath(),l){case"worse":e.rect(o-i,n-i,2*i,2*i);break;case"better":e.moveTo(o,n-1.4*i),e.lineTo(o+1.4*i,n),e.lineTo(o,n+1.4*i),e.lineTo(o-1.4*i,n),e.closePath();break;case"plain":e.arc(o,n,i,0,2*Math.PI)}e.fill()}function Cr(e,l,o,n,i){e.beginPath(),e.moveTo(l,o),e.lineTo(n,i),e.stroke()}function Rr(e,l){let o=Number(e??l.replaceAll(",","").replace("\\u2212","-"));return(e??l).trim()===""||Number.isNaN(o)?void 0:o}var Tc=new Intl.Collator(void 0,{numeric:!0});function Nr(e,l,o){let n=o==="ascending"?1:-1;return e.map(i=>({item:i,key:l(i)})).toSorted((i,a)=>i.key===void 0||a.key===void 0?+(i.key===void 0)-+(a.key===void 0):n*kc(i.key,a.key)).map(({item:i})=>i)}function kc(e,l){return typeof e=="number"&&typeof l=="number"?e-l:Tc.compare(String(e),String(l))}function Vr(e,l){let o=l?"descending":"ascending";return e===void 0?o:e===o?l?"ascending":"descending":void 0}var _o=100;function zr(e){for(let l of document.querySelectorAll("table.sortable"))Pc(l,e)}function Pc(e,l){let o=e.tBodies[0];if(o===void 0)return;let n=document.querySelector(\`template[data-rows="\${e.id}"]\`),i=[...o.rows,...n?.content.querySelectorAll("tr")??[]],a=new Map,c={column:0,direction:void 0,search:"",verdict:"",from:0},f=k=>{let C=a.get(k)??k.textContent.replace(/\\s+/g," ").toLowerCase();return a.set(k,C),C},p=document.querySelector(\`[data-tools="\${e.id}"]\`),h=Number(p?.querySelector("select")?.dataset.column),S=i,g=Ac(e,l,k=>{c.from+=k*_o,w()}),w=()=>{o.replaceChildren(...S.slice(c.from,c.from+_o)),g(c.from,Math.min(c.from+_o,S.length),S.length)},M=()=>{let{column:k,direction:C,search:F,verdict:W}=c,v=i.filter(_=>(W===""||_.cells[h]?.dataset.s===W)&&(F===""||f(_).includes(F))),V=e.tHead?.rows[0]?.cells[k]?.dataset.sort==="number";S=C===void 0?v:Nr(v,_=>Mc(_.cells[k],V),C),c.from=0,w()};Ec(e,c,M),p!==null&&Lc(p,c,M),w()}function Mc(e,l){let o=e?.textContent.trim()??"";return l?Rr(e?.dataset.s,o):e?.dataset.s===void 0?o:Number(e.dataset.s)}function Ec(e,l,o){let n=[...e.tHead?.rows[0]?.cells??[]];for(let[i,a]of n.entries()){let c=document.createElement("button");c.type="button",c.append(...a.childNodes),a.replaceChildren(c),c.addEventListener("click",()=>{let f=l.column===i?l.direction:void 0;l.column=i,l.direction=Vr(f,a.dataset.sort==="number");for(let p of n)p.removeAttribute("aria-sort");l.direction!==void 0&&a.setAttribute("aria-sort",l.direction),o()})}}function Lc(e,l,o){e.hidden=!1;let n=e.querySelector("input");n?.addEventListener("input",()=>{l.search=n.value.trim().toLowerCase(),o()});let i=e.querySelector("select");i?.addEventListener("change",()=>{l.verdict=i.value,o()})}function Ac(e,l,o){let n=document.createElement("div");n.className="pager";let i=document.createElement("output"),a=(p,h)=>{let S=document.createElement("button");return S.type="button",S.textContent=p,S.addEventListener("click",()=>o(h)),S},[c,f]=[a(l.previous,-1),a(l.next,1)];return n.append(c,i,f),(e.closest(".scroll")??e).after(n),(p,h,S)=>{let g=S===0?l.noRows:l.range.replace("{from}",String(p+1)).replace("{to}",String(h)).replace("{all}",String(S));i.textContent!==g&&(i.textContent=g),c.disabled=p===0,f.disabled=h>=S;let w=p>0||h<S;c.hidden=!w,f.hidden=!w}}var jl=JSON.parse(document.getElementById("page-data")?.textContent??"{}");zr(jl.words);for(let e of document.querySelectorAll("figure[data-plot]"))Dc(e);function Dc(e){let l=e.querySelector(".plot-box"),o=e.querySelector("output");if(l===null||o===null)return;e.hidden=!1;let n={box:l,readout:o,words:jl.words},i=e.dataset.plot,[a="",c=""]=[e.dataset.x,e.dataset.y];if(i==="slices")Fr(e,f=>Or(jl.slices[f],p=>Hr(n,p,a)));else if(i==="history")Fr(e,(f,p)=>Or(jl.history[f],h=>Dr(n,h,p)));else if(Cc(i)){let f=jl.curves.filter(p=>p.kind===i);Ar(n,f,i,{x:a,y:c})}}function Cc(e){return e==="roc"||e==="precision-recall"||e==="calibration"}function Or(e,l){return e===void 0?void 0:l(e)}function Fr(e,l){let o=e.querySelector("select");if(o===null)return;let n=()=>l(o.selectedIndex,o.selectedOptions[0]?.text??""),i=n();o.addEventListener("change",()=>{i?.(),i=n()})}})();`;
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

// EXTERNAL MODULE: ./build/src/training/amounts.js
var amounts = __webpack_require__(85537);
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
// EXTERNAL MODULE: ./build/src/report/told-reason.js + 1 modules
var told_reason = __webpack_require__(3438);
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
            baseline.detail === null ? NONE : (0,html_parts/* withCode */.SM)((0,data_text/* plain */.pj)((0,told_reason/* sentenceOf */.$)(baseline.detail, words.reasons), LONGEST_NOTE)),
        ]))}`;
}
/** An address that is not a plain one stays text. */
function webLink(address) {
    const shown = (0,data_text/* plain */.pj)(address.replace(/^https?:\/\//, ''), LONGEST_NAME);
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
function usagePart(usage, { details, elapsed }) {
    const { wallSeconds, baseWallSeconds, cpuSeconds, peakMemoryBytes } = usage;
    const time = (seconds) => elapsed(seconds * 1000);
    const percent = baseWallSeconds === null ? undefined : (0,numbers/* percentOf */.pR)(wallSeconds - baseWallSeconds, baseWallSeconds);
    const before = baseWallSeconds === null
        ? ''
        : (0,data_markup/* markup */.PT) ` <small>${details.onBase}: ${time(baseWallSeconds)}${percent === undefined ? '' : `, ${percent}`}</small>`;
    return factLine([
        [details.elapsed, [time(wallSeconds), before]],
        ...(cpuSeconds === null ? [] : [[details.processorTime, time(cpuSeconds)]]),
        ...(peakMemoryBytes === null ? [] : [[details.peakMemory, (0,amounts/* readableSize */.g)(peakMemoryBytes)]]),
    ]);
}

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

;// CONCATENATED MODULE: ./build/src/report/compare-html-view.js
/** Confidence level of the intervals. */
const confidenceOf = ({ method }) => method?.confidence ?? 0.95;

// EXTERNAL MODULE: ./build/src/report/metrics-table.js
var metrics_table = __webpack_require__(63472);
;// CONCATENATED MODULE: ./build/src/report/compare-html-metrics.js







const compare_html_metrics_LONGEST_NAME = 120;
const LONGEST_UNIT = 16;
const compare_html_metrics_LONGEST_NOTE = 400;
/** Verdicts, worst first, as they are sorted. */
const VERDICTS = ['missing', 'invalid', 'worse', 'inconclusive', 'better', 'pass', 'ungated'];
/** All metrics. @param allowance bytes the rows may take */
function metricsPart(view, words, allowance) {
    const { record } = view;
    const names = record.baselines.filter(({ status }) => status === 'found').map(({ name }) => name);
    const present = VERDICTS.filter((verdict) => record.metrics.some((row) => row.verdict === verdict));
    return sortableTable({
        id: 'metrics-table',
        columns: columns(view, names, words),
        rows: record.metrics.map((row) => metricRow(row, names, words)),
        verdicts: present.map((verdict) => [VERDICTS.indexOf(verdict), words.verdict.row[verdict]]),
        verdictColumn: 2,
        allowance,
    }, words);
}
function columns(view, names, { table, baselines }) {
    const tested = view.record.metrics.some((row) => row.baselines.some(({ interval }) => interval !== null));
    const delta = tested ? table.delta((0,numbers/* percentage */.X1)(confidenceOf(view))) : 'Δ';
    return [
        { name: table.metric, kind: 'text' },
        { name: table.direction, kind: 'text' },
        { name: table.verdict, kind: 'text' },
        { name: table.gate, kind: 'text' },
        { name: table.candidate, kind: 'number' },
        ...names.flatMap((name) => {
            const of = (head) => (names.length > 1 ? `${head}, ${baselines[name]}` : head);
            return [
                { name: baselines[name], kind: 'number' },
                { name: of(delta), kind: 'number' },
                { name: of(table.pValue), kind: 'number' },
            ];
        }),
    ];
}
function metricRow(row, names, words) {
    const { candidate, direction, verdict } = row;
    const baselines = names.map((name) => row.baselines.find((baseline) => baseline.name === name));
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
            ...baselines.flatMap((baseline) => baselineCells(baseline, format, unit, words)),
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
function baselineCells(baseline, format, unit, words) {
    if (baseline === undefined)
        return [compare_html_metrics_NONE, compare_html_metrics_NONE, compare_html_metrics_NONE];
    return [
        valueCell(baseline.value, format, unit),
        deltaCell(baseline, baseline.value, format),
        testCell(baseline, words),
    ];
}
/** A difference with its interval, and in percent where that means something. */
function deltaCell({ delta, interval, verdict, }, before, format) {
    if (delta === null)
        return compare_html_metrics_NONE;
    const percent = (0,numbers/* percentOf */.pR)(delta, before);
    return {
        shown: [
            format.delta(delta),
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
        : { shown: `${(0,html_parts/* pText */.C6)(p)}${raw}`, note: table.test[test], sort: p };
}

;// CONCATENATED MODULE: ./build/src/report/compare-html-numbers.js




function calibrationPart({ calibration }, words) {
    const { details, table, baselines } = words;
    const nameOf = ({ model }) => (model === 'candidate' ? table.candidate : baselines[model]);
    const format = (values) => (0,numbers/* rowFormat */.AZ)(values, []);
    const errors = format(calibration.map(({ expectedCalibrationError }) => expectedCalibrationError));
    const scores = format(calibration.map(({ brier }) => brier));
    return (0,data_markup/* markup */.PT) `${(0,html_parts/* wideTable */.Im)([{ name: details.model }, { name: details.calibrationError, number: true }, { name: details.brier, number: true }], 0, calibration.map((one) => [nameOf(one), errors.value(one.expectedCalibrationError), scores.value(one.brier)]))}${calibration.map((one) => opened(nameOf(one), binTable(one, words)))}`;
}
const binTable = ({ bins }, { details }) => (0,html_parts/* wideTable */.Im)([
    { name: details.predicted, number: true },
    { name: details.observed, number: true },
    { name: details.rows, number: true },
], 0, bins.map(({ predicted, observed, rows }) => [(0,data_text/* percent */.KN)(predicted), (0,data_text/* percent */.KN)(observed), (0,numbers/* groupedThousands */.Gy)(rows)]));
const opened = (title, content) => (0,data_markup/* markup */.PT) `<details><summary>${title}</summary>
${content}</details>
`;
/** First, last and extreme values of each metric over the releases. */
function historyPart({ history }, { table, details }) {
    return (0,html_parts/* wideTable */.Im)([
        { name: table.metric },
        { name: details.releases, number: true },
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
            { name: table.delta((0,numbers/* percentage */.X1)(confidenceOf(view))), kind: 'number' },
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
                return { kind, line: model, name: modelName(model, words), points: thinned(points) };
            }),
            slices: slices.map(({ group }) => group),
            history: history.map(({ line }) => line),
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
        const keys = own.map(({ model, area: sum }) => key(model, `${modelName(model, words)}${sum === undefined ? '' : `, ${area} ${sums.value(sum)}`}`));
        const ideal = { roc: html.chance, 'precision-recall': undefined, calibration: html.perfect }[kind];
        return [
            figure({ kind, title, x, y }, [
                (0,data_markup/* markup */.PT) `<p class="keys">${keys}${ideal === undefined ? '' : key('chance', ideal)}</p>`,
            ]),
        ];
    });
}
const modelName = (model, { table, baselines }) => model === 'candidate' ? table.candidate : baselines[model];
const key = (line, name) => (0,data_markup/* markup */.PT) `<span><svg class="swatch ${line}" viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M0 4H28"/></svg>${name}</span> `;
/** Out of sight until the script fills it. Keys reach the box, so assistive tools must let arrow keys through. */
const figure = ({ kind, title, x, y }, above) => (0,data_markup/* markup */.PT) `<figure class="plot" data-plot="${kind}" data-x="${x}" data-y="${y}" aria-labelledby="${kind}-h" hidden>
<h3 id="${kind}-h">${title}</h3>
${above}
<div class="plot-box" tabindex="0" role="application" aria-labelledby="${kind}-h" aria-describedby="${kind}-o"></div>
<output id="${kind}-o" aria-live="polite"></output>
</figure>
`;
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
/** Releases of each metric, the candidate last. */
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
#method li + li { margin-top: 0.3rem; }
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
.sortable small { display: block; color: var(--muted); } .texts-4 :nth-child(-n+4) small { white-space: normal; min-width: 14rem; }
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
// EXTERNAL MODULE: ./build/src/report/report-view.js
var report_view = __webpack_require__(38528);
// EXTERNAL MODULE: ./build/src/report/verdict-sections.js
var verdict_sections = __webpack_require__(10714);
// EXTERNAL MODULE: ./build/src/report/wording/wordings.js + 5 modules
var wordings = __webpack_require__(66758);
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
    const sections = sectionsOf(view, plots.figures, words);
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
function sectionsOf(view, figures, words) {
    const { record } = view;
    const { html, details } = words;
    const changed = record.data.some(({ changed: known }) => known !== null)
        ? record.data.filter(({ changed: differs }) => differs === true).length
        : undefined;
    const parts = [
        figures.length > 0 && section('plots', html.plots, (0,data_markup/* markup */.PT) `<div class="plots">${figures}</div>\n`),
        record.slices.length > 0 && section('slices', html.slices, slicesPart(view, words)),
        record.classes.length > 0 && section('classes', html.classes, classesPart(record, words)),
        record.calibration.length > 0 && section('calibration', details.calibrationTitle, calibrationPart(record, words)),
        record.history.length > 0 && section('history', html.history, historyPart(record, words)),
        record.data.length > 0 && section('data', details.dataTitle(record.data.length, changed), dataPart(record, words)),
        record.environment.length > 0 &&
            section('environment', details.environmentTitle(record.environment.length), environmentPart(record, words)),
        record.usage !== null && section('usage', details.usageTitle, usagePart(record.usage, words)),
        (record.candidate !== null || record.baselines.length > 0) &&
            section('origin', details.originTitle, originPart(record, words)),
        section('method', words.method.title, methodPart(view, words)),
    ];
    return parts.filter((part) => part !== false);
}
function methodPart(view, words) {
    const sentences = [...words.method.rules, ...(0,method_details/* methodFacts */.v)(view, words)];
    return (0,data_markup/* markup */.PT) `<ul>${sentences.map((sentence) => (0,data_markup/* markup */.PT) `<li>${(0,html_parts/* withCode */.SM)(sentence)}</li>`)}</ul>
`;
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

/***/ 95620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * How anything out of a data file is written in plain text: on one line, with all its characters in sight, and without acting as
 * a command where the text is printed.
 */
const EXCERPT = 60;
/**
 * Controls, marks that reorder or hide text, unusual and repeated spaces, and the second half of `##[`, which the runner would
 * read as a command anywhere in a line of the log.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}|(?<= ) |(?<=#)#(?=\[)/gu;
/** A value between quotes as JSON writes it, with `\u` escapes for what cannot be seen. @param limit characters kept */
function excerpt(value, limit = EXCERPT) {
    const shown = clipped(value, limit);
    const quoted = seen(JSON.stringify(shown.text));
    return shown.cut ? `${quoted}…` : quoted;
}
/** A name or sentence without quotes, the same way. @param limit characters kept */
function plain(value, limit = 300) {
    const shown = clipped(value.toWellFormed(), limit);
    return `${seen(shown.text)}${shown.cut ? '…' : ''}`;
}
/** `3.1 %`. A share that is not zero never reads as zero, one that is not all never as all. */
function percent(share) {
    if (share > 0 && share < 0.0005)
        return 'under 0.1 %';
    if (share < 1 && share > 0.9995)
        return 'over 99.9 %';
    const digits = (share * 100).toFixed(1);
    return `${digits.replace(/\.0$/, '')} %`;
}
/** `1,234`. */
const whole = (number) => number.toLocaleString('en-US');
const seen = (value) => value.replace(UNSEEN, (mark) => {
    const point = mark.codePointAt(0) ?? 0;
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
});
function clipped(value, limit) {
    if (value.length <= limit)
        return { text: value, cut: false };
    // Cut between characters, not inside a surrogate pair.
    return { text: value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, ''), cut: true };
}


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
/* harmony export */   C6: () => (/* binding */ pText),
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
/** A p-value; none is a dash. */
function pText(p) {
    if (p === undefined || p === null)
        return '–';
    return p < 0.001 ? '< 0.001' : p.toFixed(3);
}


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
