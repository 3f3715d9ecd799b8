/** A statute as Markdown, in the form that the laws of Korea are published in; made up for the tests. */
export const STATUTE = `---
제목: 출입국관리법 시행령
상태: 시행
---
# 출입국관리법 시행령

## 제5장 외국인의 등록 <개정 2020.1.1>

### 제1절 등록증

##### 제33조 (외국인등록증의 발급)

**①** 외국인등록(外國人登錄)을 한 외국인에게 등록증을 발급한다.

##### 제33조의2 (영주증)

영주 자격을 가진 외국인에게 준다.

## 제6장 출국

##### 제40조

체류ㆍ출국에 관한 사항.

## 부칙

##### 제33조 (시행일)

공포한 날부터 시행한다.
`;
